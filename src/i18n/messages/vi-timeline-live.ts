/** Tiếng Việt, dòng thời gian. */
import type { enTimelineLive } from './en-timeline-live.ts';
import type { Messages } from './shape.ts';

export const viTimelineLive = {
  gantt: {
    said: '{tally}. Từ {from} đến {to}.',
    role: { earlier: 'kế hoạch trước đây', rival: 'nguồn khác' },
    detail: {
      name: 'Chi tiết: {name}',
      place: 'Địa điểm:',
      link: 'Liên kết đến dòng này',
      close: 'Đóng',
    },
    brush: {
      from: 'Ngày đầu đang xem',
      to: 'Ngày cuối đang xem',
      fromDay: 'từ {day}',
      toDay: 'đến {day}',
    },
    tool: {
      earlier: 'Lùi lại',
      later: 'Tiến tới',
      nearer: 'Phóng to',
      wider: 'Thu nhỏ',
      today: 'Đưa ngày chốt vào giữa',
      reset: 'Trở lại khung ban đầu',
    },
    keys: {
      title: 'Phím khi một dòng đang được chọn',
      rows: 'Lên, xuống, Page up, Page down, Home, End: sang dòng khác',
      cells: 'Phải, trái: các ô của dòng; mở và gập nhóm',
      open: 'Enter hoặc dấu cách: chi tiết; Escape: trở lại',
      pan: '[ và ]: lùi và tiến; Shift với con lăn hoặc kéo cũng vậy',
      zoom: '+, − và số không: phóng to, thu nhỏ, toàn bộ; cả Ctrl hoặc ⌘ với con lăn, hoặc chụm hai ngón',
      today: 'T: đưa ngày chốt vào giữa',
      bring: 'Dấu chấm: đưa dòng vào khung nhìn',
      find: 'F: tìm; chữ khác: đến dòng theo tên',
      table: 'A: bảng; ?: các phím này',
    },
  },
} as const satisfies Messages<typeof enTimelineLive>;
