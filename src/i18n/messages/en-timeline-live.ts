/** English of the timeline that comes with its first touch: details, tools, keys. */
export const enTimelineLive = {
  gantt: {
    said: '{tally}. From {from} to {to}.',
    role: { earlier: 'earlier plan', rival: 'another source' },
    detail: {
      name: 'Details of {name}',
      place: 'Place:',
      link: 'Link to this row',
      close: 'Close',
    },
    brush: {
      from: 'First day in view',
      to: 'Last day in view',
      fromDay: 'from {day}',
      toDay: 'to {day}',
    },
    tool: {
      earlier: 'Earlier',
      later: 'Later',
      nearer: 'Zoom in',
      wider: 'Zoom out',
      today: 'Centre the as-of day',
      reset: 'Back to the first view',
    },
    keys: {
      title: 'Keys while a row is in focus',
      rows: 'Up and down, Page up and down, Home and End: another row',
      cells: 'Right and left: the cells of a row; fold and unfold a group',
      open: 'Enter or space: details; Escape goes back',
      pan: '[ and ]: earlier and later; Shift with the wheel or dragging does the same',
      zoom: '+ and − and zero: nearer, wider, everything; also Ctrl or ⌘ with the wheel, or pinching',
      today: 'T: the as-of day in the middle',
      bring: 'Full stop: bring the row into view',
      find: 'F: find; other letters: a row by its name',
      table: 'A: the table; ?: these keys',
    },
  },
} as const;
