/** Tiếng Việt: lĩnh vực và địa bàn đầu tư, giá trị dự án, lịch hợp tác. */
import type { enMore } from './en-more.ts';
import type { Messages } from './shape.ts';

export const viMore = {
  sectors: {
    title: 'Đầu tư theo lĩnh vực và địa bàn',
    scope:
      'Đầu tư của Việt Nam sang Lào; mỗi nhóm lấy từ một tài liệu, nói về một kỳ và có thang riêng',
    headline:
      'Số liệu vốn theo lĩnh vực gần nhất là của {date}, {n_n, plural, =0 {cách đây chưa đầy một năm} other {cách đây hơn {n} năm}}: {sector} dẫn đầu với {figure}',
    headlineProjects:
      'Số liệu dự án theo lĩnh vực gần nhất là của {date}, {n_n, plural, =0 {cách đây chưa đầy một năm} other {cách đây hơn {n} năm}}: {sector} dẫn đầu với {figure}',
    empty: 'Tính đến ngày này, các bên công bố đang hiển thị không có số liệu theo lĩnh vực',
    byLabel: 'Theo lĩnh vực hoặc địa bàn',
    bySector: 'Theo lĩnh vực',
    byPlace: 'Theo địa bàn',
    byBoth: 'Cả hai',
    basis: 'Cơ sở thống kê',
    notLaosAlone: 'không riêng Lào',
    whenLabel: 'Lần công bố gần nhất theo lĩnh vực và địa bàn',
    markName: '{name}, {date}',
    groupTitle: '{date}',
    who: '{basis}; {who}',
    lane: {
      capital: 'Vốn theo lĩnh vực',
      projects: 'Dự án theo lĩnh vực',
      single: 'Một lĩnh vực riêng lẻ',
      named: 'Chỉ nêu tên lĩnh vực',
      place: 'Theo địa bàn',
    },
    note: {
      missing: 'Không công bố',
      named: 'Nêu tên, không có số liệu',
      scale: 'Không so sánh với nhau',
      beside: 'Không riêng Lào',
    },
    noSplitOf: 'Con số {figure} ({date}) không được phân theo lĩnh vực hay địa bàn.',
    sinceCapital: 'Không có số liệu vốn theo lĩnh vực từ sau {date}.',
    sinceProjects: 'Không có số liệu dự án theo lĩnh vực từ sau {date}.',
    sincePlace:
      'Không có số liệu vốn theo địa bàn từ sau {date}; chỉ có số liệu của từng tỉnh riêng lẻ.',
    join: '{head} {tail}',
    newestNamed: '{date}, {who}: {words}',
    scaleText:
      'Các nhóm khác nhau về thời điểm, cơ sở thống kê và cách chia lĩnh vực. Không cộng gộp.',
    besideText: '{name}, {date}: {figure}.',
    heavyInside: 'Trong đó công nghiệp nặng',
  },
  values: {
    title: 'Giá trị các dự án theo công bố',
    scope:
      'Theo số được công bố, cùng một thang từ số không; không cộng với nhau hay với vốn đăng ký; hiển thị {shown}/{all}',
    headline:
      '{n_n, plural, other {{n} dự án}} có giá trị từ một tỷ USD trở lên, trong đó {begun_n, plural, =0 {chưa dự án nào} other {{begun} dự án}} được báo cáo đã triển khai',
    headlineLargest: 'Giá trị lớn nhất được công bố là {figure}: {name}',
    empty: 'Tính đến ngày này, các bên công bố đang hiển thị không nêu giá trị dự án nào',
    showLabel: 'Hiển thị',
    top: 'Lớn nhất',
    all: 'Tất cả',
    sortLabel: 'Sắp xếp',
    bySector: 'Theo lĩnh vực',
    byValue: 'Theo giá trị',
    family: 'Lĩnh vực',
    said: '“{words}”',
    source: '{who}, {date}',
    noteSum: 'Không cộng',
    noteSumText:
      'Các giá trị gồm cả vốn vay, phần góp của bên khác, dự án mới chỉ dự kiến, và có phần trùng nhau. Các giá trị này không phải là thành phần của vốn đăng ký {figure} tính đến {date} và không được cộng lại để so với số đó.',
    noteSumBare:
      'Các giá trị gồm cả vốn vay, phần góp của bên khác, dự án mới chỉ dự kiến, và có phần trùng nhau.',
    noteSeveral: 'Nhiều giá trị',
    noteSeveralText:
      'Dự án có nhiều giá trị, công bố ở thời điểm khác nhau hoặc cho các phần khác nhau: thanh là giá trị đầu, mỗi vạch là một giá trị khác.',
    noteMissing: 'Không công bố',
    noteMissingText: '{n}/{all} dự án không có giá trị bằng USD; bảng nêu tên các dự án này.',
    noteMissingWords:
      '{n}/{all} dự án không có giá trị bằng USD, trong đó {words} dự án chỉ có giá trị bằng đồng tiền khác; bảng nêu tên các dự án này.',
    keyLabel: 'Cách đọc các thanh',
    key: {
      filled: 'được báo cáo đã triển khai hoặc hoàn thành',
      hollow: 'dự kiến, hoặc chưa có báo cáo triển khai',
      over: 'trên',
      about: 'khoảng',
      tick: 'giá trị khác được công bố',
    },
  },
  calendar: {
    title: 'Lịch hợp tác',
    scope: 'Mỗi mốc thể hiện đúng mức chính xác của nguồn; hiển thị {shown}/{all} sự kiện',
    held: 'Kỳ họp gần nhất của Ủy ban diễn ra vào {date}',
    silent:
      '{n_n, plural, other {{n} sự kiện}} đã thông báo nay qua thời hạn mà chưa tìm thấy báo cáo',
    silentOne: '{name}, thời hạn {due}, chưa có báo cáo',
    both: '{held}; {silent}',
    noSession: 'Tính đến ngày này, các bên công bố đang hiển thị không nêu kỳ họp nào của Ủy ban',
    empty:
      'Tính đến ngày này, với các bên công bố và lựa chọn đang hiển thị, không có sự kiện nào.',
    kindLabel: 'Loại sự kiện',
    all: 'Tất cả',
    kind: {
      session: 'Kỳ họp Ủy ban',
      visit: 'Thăm và hội đàm cấp cao',
      agreement: 'Hiệp định, thỏa thuận',
      drill: 'An ninh và diễn tập',
      conference: 'Hội nghị',
      review: 'Rà soát',
      'trade-policy': 'Chính sách thương mại',
      payment: 'Thanh toán',
      other: 'Khác',
    },
    state: {
      held: 'đã báo cáo',
      since: 'đã thông báo; sau đó có báo cáo',
      planned: 'dự kiến',
      past: 'đã qua mốc mục tiêu, chưa tìm thấy báo cáo',
    },
    past: 'đã qua mốc mục tiêu {days}, chưa tìm thấy báo cáo',
    mark: '{name}, {date}, {place}: {state}',
    noPlace: 'không nêu địa điểm',
    source: '{who}, {date}',
    date: 'Thời gian',
    place: 'Địa điểm',
    latest: 'Mới nhất',
    open: 'Đã thông báo, chưa có báo cáo',
    noneHeld: 'Chưa có.',
    keyLabel: 'Cách đọc lịch',
    key: {
      point: 'trong một hoặc vài ngày',
      planned: 'thông báo cho một ngày',
      band: 'một thời điểm trong khoảng này',
      span: 'một giai đoạn',
      hatch: 'khoảng thời gian đã qua, chưa tìm thấy báo cáo',
    },
    noneOpen: 'Không có.',
  },
} as const satisfies Messages<typeof enMore>;
