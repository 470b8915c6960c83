/** Tiếng Việt, trang Giới thiệu. Chữ số chỉ có trong lời hướng dẫn; mọi số khác lấy từ các công bố. */
import type { enAbout } from './en-about.ts';
import type { Messages } from './shape.ts';

export const viAbout = {
  about: {
    title: 'Giới thiệu bảng theo dõi',
    count: '{n}',
    contents: 'Trên trang này',
    section: {
      what: 'Đây là gì',
      languages: 'Ngôn ngữ',
      reading: 'Cách đọc một con số',
      method: 'Phương pháp',
      kinds: 'Loại số liệu và tình trạng',
      conventions: 'Quy ước',
      definitions: 'Khái niệm',
      'not-published': 'Những gì không được công bố',
      questions: 'Hỏi và đáp',
      accessibility: 'Khả năng tiếp cận',
      privacy: 'Quyền riêng tư',
      version: 'Phiên bản và giấy phép',
    },
    languages: {
      same: 'Bản tiếng Anh, tiếng Việt và tiếng Lào nói cùng một nội dung, từ cùng các công bố. Con số, ngày tháng và đơn vị lớn theo quy ước của từng ngôn ngữ và cách dùng chính thức; bảng thuật ngữ nêu nguồn của từng từ.',
      unreviewed:
        'Chưa có người bản ngữ nào rà soát câu chữ tiếng Việt và tiếng Lào. Xin coi đây là bản dịch được thực hiện cẩn thận; khi câu chữ có ý nghĩa quyết định, xin đối chiếu tài liệu nguồn.',
      report:
        'Để góp ý về câu chữ: mở một phiếu góp ý ở dự án, kèm địa chỉ trang, câu chữ hiện có và câu chữ đề nghị; tệp {file} cho biết nguồn của từng thuật ngữ. Ghi chú tự do và tên tài liệu nguồn giữ nguyên ngôn ngữ gốc.',
    },
    what: {
      first:
        'Bảng theo dõi này tập hợp tư liệu công khai về thương mại, đầu tư, các dự án chung và các cam kết giữa Việt Nam và Lào.',
      second:
        'Bảng phục vụ những người phải trình bày các số liệu này với người khác: chuyên viên phân tích, cố vấn và người thẩm tra số liệu.',
      third:
        'Con số nào cũng mở được căn cứ; khi các nguồn chưa thống nhất, bảng nêu cả hai số, mức chênh và lý do ưu tiên một số.',
    },
    reading: {
      lead: 'Quanh một con số có tối đa ba ký hiệu. Các ký hiệu không phụ thuộc màu sắc và giống nhau trong câu, trong bảng và trong biểu đồ.',
      kind: 'Ký hiệu nhỏ đặt cao sau con số cho biết loại số liệu. Tô đặc là đã diễn ra; để rỗng là chưa.',
      voice: 'Đường gạch dưới con số cho biết bên công bố, đồng thời đánh dấu những gì mở được.',
      voiceOf: {
        official: 'chính thức: cơ quan thống kê, bộ, lãnh đạo hoặc đại sứ',
        press: 'hãng thông tấn, báo chí, doanh nghiệp',
        unofficial: 'một nguồn không chính thức, không có nguồn thứ hai',
      },
      apart:
        'Dấu không bằng kèm một tỷ lệ cho biết các nguồn chưa thống nhất và chênh bao nhiêu so với số ưu tiên.',
      past: 'Ô vuông gạch chéo cho biết một mốc đã qua mà chưa tìm thấy báo cáo. Ký hiệu này không có nghĩa là chậm tiến độ.',
      words:
        'Các từ trên, khoảng, gần, ít nhất và nhiều nhất thuộc về con số và được giữ lại trong mọi phép tính.',
      colour:
        'Màu cho biết số liệu của ai: đỏ gạch là Việt Nam, xanh lam đậm là Lào, xanh lục lam là cả hai, tím mận là một nguồn không chính thức. Màu hổ phách chỉ đánh dấu khác biệt hoặc mốc đã qua.',
      examples: 'Ví dụ',
      noExample: 'ngày này không có ví dụ',
    },
    method: {
      claim:
        'Đơn vị nhỏ nhất là công bố: một bên công bố, một giá trị của một chỉ tiêu cho một kỳ, trong một tài liệu. Mỗi tài liệu là một nguồn. Thông tin không có số cũng là một công bố.',
      authority:
        'Điều quan trọng là ai nói, không phải báo nào đăng. Bộ trưởng được báo dẫn lời là phát biểu với tư cách bộ trưởng; tờ báo là nơi đăng tải. Thứ bậc của các bên công bố như sau: {order}.',
      rank: 'Chỉ so sánh các công bố giống nhau hoàn toàn về chỉ tiêu, loại, nước, chiều, cơ sở thống kê, mặt hàng và kỳ. Ưu tiên cấp công bố cao hơn, rồi đến công bố muộn hơn; số chính xác hơn thay cho số làm tròn khớp với nó. Lý do luôn nêu trong phần căn cứ. Nếu không có gì để quyết định thì không số nào được ưu tiên và hiển thị khoảng giá trị.',
      mistakes: 'Lỗi của nguồn, như lỗi in, vẫn được lưu lại nhưng loại ra, kèm lý do.',
      asOf: 'Ngày chốt số liệu trên thanh đầu trang cho thấy tư liệu đã có đến ngày đó: công bố ra sau không được tính. Tài liệu không rõ ngày được tính từ cuối kỳ mà nó nói đến, và ghi là không rõ ngày công bố. Hôm nay là ngày theo lịch tại Viêng Chăn.',
      filter:
        'Bộ lọc căn cứ “chỉ nguồn chính thức” ẩn mọi bên công bố dưới cấp lãnh đạo hoặc đại sứ và nêu số công bố bị ẩn. Không có gì được đưa vào thay thế.',
      computed:
        'Tổng, tốc độ tăng và chênh lệch được tính từ các công bố mỗi lần vẽ trang. Khi mở, số tính toán nêu công thức và các số đầu vào. Khác biệt cũng được tính, không đánh dấu thủ công; chỉ phần giải thích là viết tay.',
    },
    kinds: {
      lead: 'Mục tiêu không phải là kết quả. Loại số liệu ghi cạnh con số và quyết định ký hiệu của nó.',
      reported: 'được công bố là đã diễn ra, hoặc đúng tại một thời điểm',
      target: 'mục tiêu hoặc mốc dự kiến do một bên đề ra',
      forecast: 'điều một bên cho rằng sẽ xảy ra',
      pledge: 'điều một bên cam kết cấp hoặc thực hiện',
      derived: 'tính tại đây từ các số khác; không nguồn nào công bố',
      letters: 'Ký hiệu trạng thái quan sát',
      lettersLead:
        'Các chữ cái theo danh mục mã của SDMX, chuẩn của các cơ quan thống kê. Dưới đây là những chữ được dùng vào ngày đang xem.',
      letter: 'Chữ',
      meaning: 'Ý nghĩa',
      claims: 'Số công bố',
      states: 'Tình trạng của dự án',
      statesLead:
        'Theo ngày chốt số liệu, hệ thống chỉ tự xác định một tình trạng: đã qua mốc mục tiêu, khi toàn bộ khoảng thời gian được nêu đã hết mà chưa tìm thấy báo cáo. Hệ thống không bao giờ tự kết luận chậm tiến độ hay đã hoàn thành; hai kết luận này cần có nguồn.',
      state: {
        planned: 'đã thỏa thuận, ký hoặc đề xuất; chưa có báo cáo triển khai',
        started: 'có báo cáo đã khởi công hoặc đang thi công',
        completed: 'có báo cáo đã hoàn thành hoặc vận hành',
        'past-target':
          'khoảng thời gian được nêu chắc chắn đã hết mà chưa có báo cáo; hệ thống xác định theo ngày',
        delayed: 'có nguồn nêu dự án chậm tiến độ',
        suspended: 'có nguồn nêu dự án đã tạm dừng',
        cancelled: 'có nguồn nêu dự án đã bị hủy bỏ',
        unknown: 'không nguồn nào nêu tình trạng',
      },
    },
    conventions: {
      lead: 'Số công bố là số gần đúng. Khi tính toán và so sánh, mỗi số đại diện cho một khoảng; các khoảng là quy ước nội bộ.',
      words: 'Cách ghi',
      range: 'Đại diện cho',
      example: 'Ví dụ',
      printed: 'số không kèm từ',
      printedRange: '± nửa đơn vị của chữ số cuối',
      over: 'trên x, ít nhất x',
      overRange: 'x đến 1,1 x',
      nearly: 'gần x, nhiều nhất x',
      nearlyRange: '0,95 x đến x',
      about: 'khoảng x',
      aboutRange: 'x ± 5%',
      counts: 'Số đếm, như số dự án, là số đúng.',
      conflict:
        'Mâu thuẫn: các công bố so sánh được nhưng khoảng giá trị không giao nhau. Mức độ là khoảng cách giữa các số đã công bố, chia cho số ưu tiên, hoặc cho số lớn hơn nếu không có số ưu tiên.',
      revision:
        'Điều chỉnh: số sau của chính bên công bố đó cho cùng một nội dung. Được ghi là điều chỉnh, không phải mâu thuẫn.',
      inconsistency:
        'Không khớp: các số đã công bố lẽ ra phải khớp nhưng không khớp, kể cả khi tính đến làm tròn: các thành phần và tổng, mức kim ngạch và tốc độ tăng.',
      not: 'Số liệu chưa trọn năm so với số cả năm, hệ thống thống kê này so với hệ thống kia, số lũy kế ở những ngày khác nhau, vốn đăng ký so với vốn thực hiện: khác nhau về bản chất nên không thuộc ba loại trên.',
      showing:
        'Mâu thuẫn trên 5% phải đọc được ngay mà không cần mở. Mâu thuẫn nhỏ hơn nằm trong bảng, trong phần căn cứ và trong danh sách khác biệt.',
      worked: 'Ví dụ tính toán',
      none: 'Vào ngày này, tư liệu không có số để làm ví dụ.',
    },
    example: {
      share:
        '{realised} trên {registered} là {rate}. Cả hai từ đều có giá trị: phần được làm tròn, tổng lớn hơn số đã công bố.',
      rest: '{registered} trừ {realised} còn {rest}.',
      average: '{registered} chia cho {projects} là {each} mỗi dự án.',
      growthFits:
        '{then}, rồi {now}: do làm tròn, tốc độ tăng có thể là {span}. Số đã công bố là {printed}; số này khớp và được hiển thị.',
      growthFails:
        '{then}, rồi {now}: do làm tròn, tốc độ tăng có thể là {span}. Số đã công bố là {printed}; số này không khớp.',
      conflict:
        'Kỳ {year}: một nguồn công bố {low}, nguồn khác công bố {high}. Hai số đại diện cho {lowSpan} và {highSpan}, không giao nhau: {apart}, là mâu thuẫn.',
      revision:
        'Kỳ {year}: một bên công bố ban đầu nêu {first}, sau đó nêu {last}: là điều chỉnh, không phải mâu thuẫn.',
      inconsistency:
        'Kỳ {year}: tổng đã công bố là {printed}, nhưng hai chiều đã công bố cộng lại là {expected}: là không khớp.',
    },
    term: {
      registered: 'Vốn đăng ký',
      realised: 'Vốn thực hiện',
      bases: 'Hai cơ sở thống kê',
      twoWay: 'Kim ngạch thương mại hai chiều',
      balance: 'Cán cân',
      licensed: 'Vốn được cấp phép',
      partYears: 'Số liệu chưa trọn năm',
      inflow: 'Dòng vốn đầu tư trực tiếp nước ngoài vào Lào',
    },
    definition: {
      registered:
        'Vốn nhà đầu tư đăng ký trong giấy chứng nhận hoặc giấy phép. Đây là kế hoạch, không phải vốn đã giải ngân.',
      realised: 'Phần vốn đã thực hiện theo công bố. Chỉ được công bố chung cho toàn bộ dự án.',
      bases:
        'Việt Nam thống kê theo giấy chứng nhận đăng ký đầu tư ra nước ngoài; Lào thống kê theo giấy phép cấp trong nước. Hai hệ thống khác nhau về số dự án và vốn, không nguồn nào nói rõ vì sao. Hai loại số liệu không thể hiện trên cùng một đường và không cộng với nhau. Khi nguồn không nói ai thống kê, con số được ghi “không nêu cơ sở thống kê”.',
      twoWay:
        'Hàng hóa từ Việt Nam sang Lào và từ Lào sang Việt Nam cộng lại, theo số liệu phía Việt Nam nếu không ghi khác. Số liệu phía Lào được ghi rõ.',
      balance:
        'Nhập khẩu của Việt Nam từ Lào trừ xuất khẩu sang Lào. Là số dương khi Lào bán nhiều hơn.',
      licensed:
        'Vốn của các dự án Chính phủ Lào cấp phép trong một số năm. Đây là số phát sinh theo thống kê của Lào, chưa chắc nằm trong số lũy kế theo thống kê của Việt Nam.',
      partYears:
        'Số của những tháng đầu năm chỉ so với cùng kỳ năm khác, không bao giờ so với cả năm.',
      inflow: 'Đầu tư vào Lào từ tất cả các nước, không riêng Việt Nam.',
    },
    missing: {
      lead: 'Thiếu ở đâu thì nói rõ ở đó, không bù vào. Tính đến ngày đang xem:',
      trade: 'Các bên công bố đang hiển thị không nêu số kim ngạch hai chiều nào.',
      currentYear:
        'Không có số kim ngạch hai chiều của bất kỳ kỳ nào trong năm nay; số mới nhất là của {newest}.',
      newest: 'Số kim ngạch hai chiều mới nhất là của {newest}.',
      split: 'Không có số công bố đầy đủ theo từng chiều cho các năm: {years}.',
      sectors: 'Các bên công bố đang hiển thị không nêu số liệu vốn theo lĩnh vực kèm giá trị.',
      sectorsSince: 'Không có số liệu vốn theo lĩnh vực kèm giá trị sau {date}.',
      register: 'Không tìm thấy danh sách {projects}: không có tên, địa bàn hay số vốn.',
      later:
        'Sau {date} không có bộ số dự án, vốn đăng ký và vốn thực hiện trên cùng một cơ sở thống kê.',
      realised: 'Không tìm thấy vốn thực hiện của từng dự án hoặc từng lĩnh vực.',
      left: 'Những gì được gộp, bỏ ra hoặc thêm vào khi lập tư liệu được ghi trong kho mã của bảng theo dõi này, tại {one}. Các mâu thuẫn do quy tắc phát hiện được liệt kê tại {two}, và mọi công bố của hai tài liệu gốc, cùng nơi hiển thị, tại {three}.',
    },
    questionsLead:
      'Hai tài liệu là điểm khởi đầu của bảng theo dõi này: một bài báo về một thỏa thuận giữa hai nước và một cuộc phỏng vấn Thứ trưởng Bộ Ngoại giao Việt Nam. Bài báo nêu bốn câu hỏi. Dưới đây là các câu hỏi đó với cách diễn đạt khác, một bên là câu trả lời của bài báo, bên kia là phần còn lại của tư liệu.',
    question: {
      partnership: 'Quan hệ đối tác này là gì?',
      economy: 'Mục tiêu kinh tế là gì?',
      security: 'Thay đổi gì về quốc phòng, an ninh?',
      region: 'Có ý nghĩa gì đối với khu vực?',
    },
    answer: {
      partnership:
        'Bài báo nói về một thỏa thuận. Phần còn lại của tư liệu nói về các kỳ họp hằng năm, các hiệp định năm năm và một cuộc gặp của hai Đảng; không tìm thấy nguồn thứ hai cho thỏa thuận này.',
      economy:
        'Cả hai đều nêu mục tiêu về thương mại và vốn, nhưng không xuất phát từ cùng một số liệu.',
      levels:
        'Cả hai đều nêu mục tiêu, nhưng điểm xuất phát khác nhau: năm {year} bài báo nêu {article}, tư liệu nêu {official} {apart}.',
      security:
        'Bài báo nêu diễn tập hằng năm và chia sẻ thông tin tình báo. Phần còn lại của tư liệu coi quốc phòng, an ninh là một trụ cột và nói về các cuộc diễn tập, cuộc gặp riêng.',
      region: 'Bài báo nói về ASEAN và các nước lớn, Thứ trưởng nói về khu vực nói chung.',
      articleAlone:
        'Vào ngày này, trong các bên công bố đang hiển thị, chỉ có bài báo nói về vấn đề này.',
      recordAlone:
        'Bài báo không có trong phần đang hiển thị: vào ngày này chưa có, hoặc không thuộc các bên công bố đang hiển thị.',
      none: 'Vào ngày này, các bên công bố đang hiển thị không nói gì về vấn đề này.',
    },
    side: {
      article: 'Bài báo nói',
      articleNote: 'không chính thức, chưa có nguồn xác nhận',
      record: 'Phần còn lại của tư liệu nói',
      silentArticle: 'Không nói gì.',
      silentRecord: 'Không tìm thấy gì.',
      missing:
        'Không hiển thị {n_n, plural, other {{n} công bố}}: vào ngày này chưa có, hoặc không thuộc các bên công bố đang hiển thị.',
    },
    readings: 'Cách hiểu',
    howRead: '{title} – {text}',
    cite: '{who}, {date}',
    citeUndated: '{who}, không rõ ngày công bố',
    point: {
      accord: 'Thỏa thuận',
      steering: 'Cơ chế điều hành',
      plans: 'Giai đoạn và kế hoạch',
      trade: 'Thương mại',
      credit: 'Hạn mức tín dụng',
      capital: 'Khai khoáng và đầu tư',
      links: 'Điện, đường bộ, đường sắt',
      drills: 'Diễn tập',
      crime: 'Tội phạm, an ninh mạng, cứu trợ',
      asean: 'ASEAN và các nước lớn',
    },
    say: {
      accord:
        'Hai Thủ tướng Phạm Minh Chính và Sonexay Siphandone ký một khuôn khổ hợp tác toàn diện tại Viêng Chăn ({date}).',
      scope:
        'Nội dung gồm tạo thuận lợi thương mại, vốn cho hạ tầng, dự án năng lượng và diễn tập chung.',
      aims: 'Cả hai nước muốn đa dạng hóa kinh tế, tăng đầu tư qua biên giới và giữ biên giới an toàn trước tội phạm có tổ chức và tấn công mạng.',
      interests:
        'Lào có nguồn năng lượng ổn định và vốn cho hạ tầng; Việt Nam có thị trường và vị thế dọc sông Mê Công.',
      raised: 'Hai Đảng nâng quan hệ lên “gắn kết chiến lược” tại cuộc gặp ({date}).',
      politics: 'Quan hệ chính trị ngày càng sâu sắc, là nòng cốt định hướng tổng thể quan hệ.',
      commission:
        'Một ủy ban chung, họp mỗi năm hai lần tại Hà Nội và Viêng Chăn, sẽ giám sát việc thực hiện thỏa thuận.',
      firstReview: 'Kỳ rà soát đầu tiên, về tiến độ hạ tầng và diễn tập, dự kiến vào {date}.',
      chairs: 'Hai Thủ tướng Phạm Minh Chính và Sonexay Siphandone đồng chủ trì {name}.',
      unbroken: 'Ủy ban liên Chính phủ đã họp liên tục trong {figure} năm.',
      afterSummit:
        'Kỳ họp diễn ra ngay sau Cuộc gặp cấp cao hai Đảng và định hướng cho những năm tiếp theo.',
      mechanisms:
        'Các cơ chế hợp tác sẵn có được phát huy và cơ chế mới được thiết lập để tháo gỡ vướng mắc trong triển khai các thỏa thuận.',
      periodClosed: 'Kỳ họp tổng kết, đánh giá giai đoạn hợp tác {date}.',
      nextTerm: 'Hiệp định hợp tác cho năm năm tiếp theo được ký ({date}).',
      plan: 'Đã tổ chức hội nghị quán triệt và ban hành kế hoạch triển khai các thỏa thuận cấp cao.',
      keyProjects:
        'Nhiều dự án hợp tác trọng điểm được tháo gỡ khó khăn, đẩy nhanh tiến độ, nhất là trong giai đoạn {date}.',
      people:
        'Hợp tác giữa các bộ, Quốc hội, Mặt trận, đoàn thể và địa phương hai nước ngày càng chặt chẽ.',
      articleLevel: 'Kim ngạch thương mại hai chiều đạt {figure} ({date}).',
      articleGoal: 'Dự kiến đạt {figure} đến năm {date}.',
      tariffs: 'Giảm thuế quan và đơn giản hóa thủ tục hải quan để đạt mục tiêu đó.',
      level: 'Năm {year}, kim ngạch thương mại hai chiều đạt {figure}.',
      levelApart: 'Năm {year}, kim ngạch thương mại hai chiều đạt {figure} {apart}.',
      pace: 'Tính từ năm gần nhất có số liệu cả năm, để đạt mục tiêu của bài báo, kim ngạch cần tăng {pace} mỗi năm.',
      beatsTarget:
        'Trong giai đoạn {date}, kim ngạch tăng vượt mục tiêu lãnh đạo đề ra; không nêu tốc độ tăng.',
      goalSoon: 'Hai bên phấn đấu đạt {figure} {said}.',
      goalNoYear: 'Lãnh đạo hai Đảng nêu mục tiêu {figure}, không nêu năm.',
      agreement: 'Hiệp định thương mại mới có hiệu lực từ {date}.',
      payments:
        'Thanh toán bán lẻ số giữa hai nước được thúc đẩy, hỗ trợ thương mại, đầu tư và giao lưu nhân dân.',
      credit: 'Việt Nam cấp hạn mức tín dụng {figure} cho thủy điện và đường bộ ở Bắc Lào.',
      works: 'Công trình dự kiến khởi công vào {date}.',
      connectivity:
        'Nguồn vốn này được kỳ vọng làm thay đổi kết nối của đất nước và giúp các bản làng dọc tuyến tiếp cận thị trường.',
      watch:
        'Nhà đầu tư và giới quan sát sẽ theo dõi thời điểm giải ngân và việc thương mại qua biên giới có tăng hay không.',
      mining:
        'Lào mở ngành khai khoáng cho nhà đầu tư Việt Nam, hướng tới liên doanh đồng và vàng.',
      inflow:
        'Chính phủ Lào dự báo đầu tư nước ngoài vào Lào, từ tất cả các nước, có thể tăng {figure} trong hai năm.',
      stock:
        'Việt Nam thống kê {projects}: vốn đăng ký {registered}, trong đó thực hiện {realised}.',
      sectors:
        'Các lĩnh vực được nêu là viễn thông, ngân hàng, năng lượng, khai khoáng, nông nghiệp và chế biến thực phẩm, không kèm giá trị.',
      operating:
        'Nhiều dự án lớn đã hoàn thành, hoạt động có lãi, tạo việc làm và đóng góp cho kinh tế hai nước.',
      energyMining:
        'Một số dự án quy mô lớn về năng lượng và khai khoáng được thúc đẩy, tạo động lực cho các dự án khác.',
      licences: 'Lào cấp phép cho {figure} của doanh nghiệp Việt Nam trong giai đoạn {date}.',
      licensed: 'Các giấy phép này ({date}) có tổng vốn {figure}.',
      taxes:
        'Doanh nghiệp Việt Nam nộp {figure} mỗi năm tiền thuế và nghĩa vụ tài chính cho Chính phủ Lào.',
      pillar: 'Hợp tác kinh tế tiếp tục là một trụ cột chiến lược.',
      network: '{name}: thêm {figure}, {date}.',
      highway: '{name}: {figure}, dự kiến hoàn thành năm {date}.',
      rail: 'Kết nối đường sắt qua biên giới sẽ được nghiên cứu theo Kế hoạch tổng thể về kết nối ASEAN.',
      backbone:
        'Nguồn năng lượng ổn định và kết nối giao thông đáng tin cậy là nền tảng của một nền kinh tế có sức chống chịu.',
      highwayWhose:
        '{name}: tính đến {date}, khảo sát và thiết kế sơ bộ đã hoàn thành; dự án được nêu là một phần của đường cao tốc Lào – Trung Quốc.',
      railStudy:
        'Bộ Xây dựng Việt Nam được giao nghiên cứu khả năng xây dựng tuyến đường sắt ({date}).',
      drills: 'Diễn tập quân sự chung trở thành hoạt động hằng năm.',
      shield:
        'Bộ Quốc phòng hai nước sẽ đồng chủ trì {name} về chống buôn lậu và tuần tra trên sông, vào {date}.',
      borders: 'Phối hợp quốc phòng cho thấy biên giới hai nước được bảo vệ vững chắc.',
      drillHeld: 'Việt Nam, Lào và Campuchia cùng tổ chức diễn tập ứng phó thảm họa ({date}).',
      ministers:
        'Hai Bộ trưởng Quốc phòng hội đàm ({date}), ký các thỏa thuận về đào tạo, nguồn lực và hạ tầng.',
      security: 'Hợp tác quốc phòng, an ninh và đối ngoại là một trụ cột quan trọng của quan hệ.',
      intelligence: 'Hai nước chia sẻ thông tin tình báo về tội phạm xuyên biên giới.',
      cyber: 'Hai nước hợp tác về an ninh mạng.',
      peacekeeping:
        'Lực lượng hai bên cần phối hợp được với nhau trong ứng phó thảm họa và gìn giữ hòa bình Liên hợp quốc.',
      asean: 'Thỏa thuận củng cố ASEAN và có thể là hình mẫu cho các nước thành viên nhỏ hơn.',
      diversification:
        'Thỏa thuận giúp hai nước không phụ thuộc một cường quốc nào mà vẫn giữ quan hệ với các nước lớn.',
      powers:
        'Các dự án Vành đai và Con đường của Trung Quốc đã hiện diện sâu rộng ở Lào, còn Hoa Kỳ tranh thủ Việt Nam.',
      region:
        'Quan hệ gắn bó có ý nghĩa đối với hòa bình, ổn định và hợp tác trong khu vực, không chỉ với hai nước.',
    },
    accessibility: {
      done: 'Toàn bộ trang dùng được bằng bàn phím: mỗi biểu đồ là một điểm dừng, phím mũi tên di chuyển giữa các điểm, Enter mở căn cứ, Escape đóng và trả lại tiêu điểm. Mỗi biểu đồ có bảng cùng nội dung. Không có gì chỉ được biểu thị bằng màu. Có giao diện sáng, tối và tương phản cao, màu bắt buộc của người dùng được giữ, độ tương phản của mọi nhãn và điểm được tính trong từng giao diện. Chuyển động được bỏ với người không muốn có, và mọi màn hình đều in được.',
      tested:
        'Mỗi phiên bản được kiểm thử trên Chromium: các quy tắc WCAG mức AA mà máy kiểm tra được, trên mọi loại màn hình, hẹp và rộng, ở mọi giao diện; bàn phím trên mọi con số của bảng theo dõi; và không có gì bị cắt, không hai nhãn nào chạm nhau, từ điện thoại nhỏ đến màn hình rộng và khi phóng to bốn lần.',
      limits:
        'Hạn chế đã biết: chưa ghi nhận lần thử nào với người dùng trình đọc màn hình hay phần mềm phóng to màn hình; các trình duyệt khác không thuộc kiểm thử; không có JavaScript thì chỉ đọc được bảng theo dõi; phần giải thích dày và một số ghi chú bằng tiếng Anh.',
    },
    privacy: {
      requests:
        'Trang không gọi bất kỳ nguồn nào ngoài nơi phát hành: phông chữ, dữ liệu và mã cùng từ một nơi, và một chính sách do trình duyệt thực thi cấm mọi nguồn khác. Không có cookie, không đếm lượt xem, không quảng cáo. Giao diện bạn chọn được lưu trên máy của bạn, kèm một bản sao của trang để dùng khi không có mạng.',
      address:
        'Lựa chọn của bạn nằm trong địa chỉ trang, kể cả từ khóa tìm kiếm trong sổ công bố. Bên lưu trữ trang có thể đọc địa chỉ đó khi bạn tải trang, như với mọi trang web.',
      links:
        'Liên kết đến tài liệu dẫn sang trang khác. Chúng chỉ mở khi bạn bấm và không được cho biết bạn đến từ đâu.',
    },
    language:
      'Trang này bằng tiếng Việt. Nhan đề, tên và trích dẫn giữ như trong nguồn; ghi chú tự do bằng tiếng Anh.',
    version: {
      data: 'Phiên bản dữ liệu',
      checksum: 'Mã kiểm tra các tệp dữ liệu',
      code: 'Giấy phép mã nguồn',
      codeIs: 'MIT; toàn văn trong tệp {file}',
      record: 'Giấy phép bộ dữ liệu',
      recordIs: 'CC BY 4.0; toàn văn trong tệp {file}',
      fonts: 'Phông chữ',
      fontsAre: 'Noto Sans và Noto Sans Lao, SIL Open Font License 1.1',
      language: 'Ngôn ngữ',
    },
  },
} as const satisfies Messages<typeof enAbout>;
