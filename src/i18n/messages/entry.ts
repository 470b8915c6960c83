/** The head of the built entries: for search engines and previews; the running page never says it. */
import type { Language } from '../../domain/language.ts';

export const entryDescription: Readonly<Record<Language, string>> = {
  en: 'Trade, investment and joint projects of Vietnam and Laos: every figure with who said it, when, how sure, and who disagrees.',
  vi: 'Thương mại, đầu tư và các dự án chung của Việt Nam và Lào: mỗi con số kèm theo ai nêu, khi nào, chắc chắn đến đâu và nguồn nào nói khác.',
  lo: 'ການຄ້າ, ການລົງທຶນ ແລະ ໂຄງການຮ່ວມຂອງຫວຽດນາມ ແລະ ລາວ: ທຸກຕົວເລກບອກວ່າໃຜກ່າວ, ເມື່ອໃດ, ແນ່ນອນພຽງໃດ ແລະ ໃຜກ່າວແຕກຕ່າງ.',
};
