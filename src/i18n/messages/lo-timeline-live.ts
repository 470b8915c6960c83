/** ພາສາລາວ, ເສັ້ນເວລາ. */
import type { enTimelineLive } from './en-timeline-live.ts';
import type { Messages } from './shape.ts';

export const loTimelineLive = {
  gantt: {
    said: '{tally}. ແຕ່ {from} ຫາ {to}.',
    role: { earlier: 'ແຜນກ່ອນໜ້ານີ້', rival: 'ແຫຼ່ງອື່ນ' },
    detail: { name: 'ລາຍລະອຽດ: {name}', place: 'ສະຖານທີ່:', link: 'ລິ້ງຫາແຖວນີ້', close: 'ປິດ' },
    brush: { from: 'ມື້ທຳອິດທີ່ເບິ່ງ', to: 'ມື້ສຸດທ້າຍທີ່ເບິ່ງ', fromDay: 'ແຕ່ {day}', toDay: 'ຫາ {day}' },
    tool: {
      earlier: 'ກ່ອນໜ້າ',
      later: 'ຕໍ່ໄປ',
      nearer: 'ຂະຫຍາຍ',
      wider: 'ຫຍໍ້',
      today: 'ເອົາວັນທີຂອງຂໍ້ມູນໄວ້ກາງ',
      reset: 'ກັບໄປມຸມມອງທຳອິດ',
    },
    keys: {
      title: 'ປຸ່ມ ເມື່ອເລືອກແຖວໃດໜຶ່ງ',
      rows: 'ຂຶ້ນ, ລົງ, Page up, Page down, Home, End: ແຖວອື່ນ',
      cells: 'ຂວາ, ຊ້າຍ: ຫ້ອງຂອງແຖວ; ເປີດ ແລະ ພັບກຸ່ມ',
      open: 'Enter ຫຼື ຍະຫວ່າງ: ລາຍລະອຽດ; Escape: ກັບຄືນ',
      pan: '[ ແລະ ]: ກ່ອນໜ້າ ແລະ ຕໍ່ໄປ; Shift ກັບລໍ້ ຫຼື ການລາກ ກໍໄດ້',
      zoom: '+, − ແລະ ສູນ: ຂະຫຍາຍ, ຫຍໍ້, ທັງໝົດ; Ctrl ຫຼື ⌘ ກັບລໍ້ ຫຼື ຢິກສອງນິ້ວ ກໍໄດ້',
      today: 'T: ເອົາວັນທີຂອງຂໍ້ມູນໄວ້ກາງ',
      bring: 'ຈຸດ: ເອົາແຖວເຂົ້າມຸມມອງ',
      find: 'F: ຊອກຫາ; ຕົວອັກສອນອື່ນ: ໄປຫາແຖວຕາມຊື່',
      table: 'A: ຕາຕະລາງ; ?: ປຸ່ມເຫຼົ່ານີ້',
    },
  },
} as const satisfies Messages<typeof enTimelineLive>;
