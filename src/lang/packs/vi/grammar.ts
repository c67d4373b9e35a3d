// Closed-class words of Vietnamese. Forms of several syllables are matched as runs of tokens.

import type { GrammarPart } from '../../pack.ts';
import { adverbs } from './adverbs.ts';
import { collectivePronouns, pairs, stateGroups } from './collectives.ts';
import { lines } from './lines.ts';
import { plainVerbs } from './plainverbs.ts';
import { prepositions } from './prepositions.ts';
import { pronouns } from './pronouns.ts';
import { partWords } from './tiers.ts';

export const grammar: GrammarPart = {
  nounOrder: 'head-first',
  definite: lines(`
    vị
    các
    ngài
    nữ
  `),
  several: ['các'],
  bareDefinite: true,
  under: { any: partWords, parts: [] },
  asides: [
    'phụ trách',
    'đứng đầu',
    'chịu trách nhiệm',
    'thuộc',
    'trực thuộc',
    'đơn vị trực thuộc',
    'cơ quan trực thuộc',
    'cơ quan thuộc',
    'đơn vị thuộc',
    'kiêm',
    'đến từ',
    'đi cùng',
    'tháp tùng',
    'nguyên là',
    'hiện phụ trách',
  ],
  here: ['tại đây', 'ở đây', 'tại nơi đây', 'cũng tại đây', 'tại thành phố này', 'tại đó', 'ở đó', 'tại thủ đô này'],
  copulas: lines(`
    là
    hiện là
    làm
    giữ chức
    giữ chức vụ
    giữ cương vị
    giữ vị trí
    giữ vai trò
    nắm giữ chức
    đảm nhiệm chức
    đảm nhiệm chức vụ
    đảm nhiệm cương vị
    đảm nhiệm vị trí
    đảm nhận chức
    đảm nhận cương vị
    đảm nhận vị trí
    đảm trách chức
    trên cương vị
    trong vai trò
    với tư cách
    với tư cách là
    trở thành
    nhậm chức
    đây là
    đây cũng là
    đây đã là
    đây mới là
    đó là
    đó cũng là
  `),
  indefinite: lines(`
    một
    những
    nhiều
    một số
    một vài
    vài
    mỗi
    từng
    mọi
    bất kỳ
    bất cứ
    hàng loạt
    không ít
    đa số
    phần lớn
    hầu hết
    một trong những
    một trong số
    thêm một
  `),
  demonstrative: lines(`
    này
    đó
    ấy
    kia
    nọ
    nói trên
    kể trên
    vừa nêu
    nêu trên
    vừa qua
    lần này
    năm nay
    trên đây
    hôm đó
    cùng tên
  `),
  prepositions,

  and: ['và', 'đồng thời', 'đồng thời cũng', 'cùng', 'cùng với', 'cũng như', 'lẫn', '&'],
  or: ['hoặc', 'hay', 'hay là', 'hoặc là'],
  but: [
    'nhưng',
    'song',
    'tuy nhiên',
    'tuy vậy',
    'thế nhưng',
    'dù vậy',
    'nhưng mà',
    'dẫu vậy',
    'mặc dù vậy',
    'trái lại',
    'ngược lại',
    'thế mà',
    'vậy mà',
    'tuy thế',
    'nhưng cũng',
  ],
  complementizers: ['rằng', 'liệu', 'liệu rằng', 'rằng thì'],
  nominalizers: [
    'việc',
    'sự',
    'quá trình',
    'công tác',
    'nghi thức',
    'nghi lễ',
    'tiến trình',
    'về việc',
    'việc tiến hành',
    'việc chính thức',
  ],
  relatives: ['mà', 'nơi', 'nơi mà', 'trong đó', 'người mà', 'theo đó', 'qua đó', 'nhờ đó', 'từ đó'],
  contrast: lines(`
    trong khi
    trong khi đó
    trong lúc
    trong lúc đó
    còn
    về phần mình
    về phía mình
    ở chiều ngược lại
    ngược lại
    mặt khác
    khác với
    trái với
  `),
  conditional: lines(`
    nếu
    nếu như
    nếu không
    giả sử
    giả như
    giá như
    giá mà
    ví như
    trừ khi
    trừ phi
    miễn là
    với điều kiện
    với điều kiện là
    hễ
    phải chi
    một khi
    trong trường hợp
    phòng khi
    lỡ
    chỉ khi
  `),
  subordinators: lines(`
    vì
    bởi
    bởi vì
    bởi lẽ
    do
    tại vì
    vì thế
    vì vậy
    do đó
    do vậy
    bởi vậy
    cho nên
    khi
    sau khi
    trước khi
    trong khi
    kể từ khi
    từ khi
    cho đến khi
    cho tới khi
    đến khi
    mỗi khi
    ngay khi
    ngay sau khi
    để
    nhằm
    nhằm mục đích
    để cho
    mặc dù
    dù
    cho dù
    dẫu
    dẫu cho
    tuy
    mặc cho
    bất chấp
    sao cho
    thay vì
    nhờ
    như
    như thể
    hơn là
    thế là
    qua đó
    nhờ đó
    từ đó
    đến mức
    đến nỗi
  `),
  pronouns,
  passive: [
    'được',
    'bị',
    'đã được',
    'sẽ được',
    'đang được',
    'vừa được',
    'mới được',
    'từng được',
    'đã bị',
    'sẽ bị',
    'vẫn được',
    'dự kiến được',
    'dự kiến sẽ được',
    'sắp được',
  ],
  perfect: ['đã', 'vừa', 'vừa mới', 'từng', 'đã từng', 'đang', 'vẫn đang', 'cũng đã', 'hiện đang', 'đã và đang', 'đã vừa'],
  future: lines(`
    sẽ
    sắp
    dự kiến
    dự kiến sẽ
    dự kiến được
    dự kiến sẽ được
    sắp được
    theo kế hoạch
    theo kế hoạch sẽ
    dự định
    lên kế hoạch
    có kế hoạch
    chuẩn bị
    sắp sửa
    sẽ được
    được lên kế hoạch
    được ấn định
    dự tính
    tới đây sẽ
  `),
  modal: lines(`
    có thể
    cần
    cần phải
    phải
    nên
    muốn
    mong muốn
    mong
    hy vọng
    hi vọng
    có lẽ
    có khả năng
    nhiều khả năng
    ắt
    chắc
    chắc sẽ
    định
    cố
    cố gắng
    nỗ lực
    toan
    buộc phải
    được phép
    xin
    xin phép
    đòi
    sẵn sàng
    thúc đẩy việc
    đẩy nhanh việc
    xúc tiến việc
    cân nhắc
    xem xét
    lẽ ra
    đáng lẽ
    lẽ ra phải
    suýt
    có ý định
    nhất trí
    đồng ý
    đề nghị
    đề xuất
    kêu gọi
    cam kết
    mời
    yêu cầu
    kiến nghị
    hứa
    dự định
    từ chối
    tiến tới
    hướng tới
    hướng đến
    tiến tới việc
    thúc đẩy
    kỳ vọng
    trông đợi
    mong chờ
    chờ đợi
    khuyến khích
    xúc tiến
    nghiên cứu
  `),
  negation: lines(`
    không
    chưa
    chẳng
    chả
    đừng
    không hề
    chẳng hề
    chưa hề
    chưa từng
    chưa bao giờ
    không bao giờ
    không còn
    không được
    chưa được
    không thể
    chưa thể
    từ chối
    phủ nhận
    phủ nhận việc
    bác bỏ
    không cho
    khỏi
    hủy
    huỷ
    hoãn
    bỏ
    thôi
    không phải
    chưa phải
    không phải là
    rút khỏi
    vắng mặt
    chưa có
    không có
    tẩy chay
  `),
  adverbs,
  jointly: lines(`
    cùng
    cùng nhau
    phối hợp
    phối hợp cùng
    phối hợp với
    đồng
    chung
    liên kết
    cùng phối hợp
    đồng chủ trì
    chủ trì, phối hợp với
    chủ trì, phối hợp cùng
    chủ trì phối hợp với
    chủ trì phối hợp cùng
    chủ trì và phối hợp với
    chủ trì, hợp tác với
    chủ trì, cùng với
    chủ trì cùng với
    chủ trì cùng
    hợp tác với
    hợp tác cùng
    liên kết với
    liên kết cùng
    kết hợp với
    kết hợp cùng
    cùng phối hợp với
    phối hợp chặt chẽ với
    phối hợp đồng thời với
    chung tay cùng
    chung tay với
    bắt tay với
    bắt tay cùng
    đồng hành cùng
    đồng hành với
  `),
  other: [
    'lần tiếp theo',
    'lần kế tiếp',
    'kỳ tới',
    'kỳ sau',
    'kỳ trước',
    'năm sau',
    'năm trước',
    'tiếp theo',
    'kế tiếp',
    'tiếp nối',
    'lần tới',
    'lần sau',
    'lần trước',
    'trước đó',
    'tương tự',
    'khác',
    'năm ngoái',
    'năm tới',
  ],
  collectivePronouns,
  statePairs: ['hai nước', 'cả hai nước', 'hai quốc gia', 'hai chính phủ'],
  pairs,
  stateGroups,
  plainVerbs,
  introductions: ['tên là', 'tên', 'chính là', 'đó là', 'đó chính là', 'là', 'chị tên', 'mang tên'],
  personPairs: [
    'hai người',
    'cả hai',
    'cả hai người',
    'hai ông',
    'hai bà',
    'cả hai ông',
    'cả hai bà',
    'hai vị',
    'hai người đàn ông',
    'hai người phụ nữ',
  ],
};
