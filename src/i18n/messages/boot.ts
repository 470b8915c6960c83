/** What must be said without a catalogue: when loading fails, and to offer a language in itself. */
import type { Language } from '../../domain/language.ts';
import type { Messages } from './shape.ts';

const en = {
  failed: 'The figures could not be loaded.',
  failedWhy: 'The file {file} did not arrive: {reason}. Nothing on this page was changed.',
  failedDo: 'Check the connection, then try again.',
  retry: 'Try again',
  name: 'English',
  offer: 'This dashboard is also available in English.',
  take: 'Read in English',
  decline: 'Not now',
} as const;

export type Boot = Messages<typeof en>;

export const boot: Readonly<Record<Language, Boot>> = {
  en,
  vi: {
    failed: 'Không tải được số liệu.',
    failedWhy: 'Tệp {file} không tải về được: {reason}. Trang này không thay đổi gì.',
    failedDo: 'Hãy kiểm tra kết nối rồi thử lại.',
    retry: 'Thử lại',
    name: 'Tiếng Việt',
    offer: 'Trang này có bản tiếng Việt.',
    take: 'Đọc bằng tiếng Việt',
    decline: 'Để sau',
  },
  lo: {
    failed: 'ໂຫຼດຕົວເລກບໍ່ໄດ້.',
    failedWhy: 'ບໍ່ໄດ້ຮັບໄຟລ໌ {file}: {reason}. ໜ້ານີ້ບໍ່ມີຫຍັງປ່ຽນແປງ.',
    failedDo: 'ກວດເບິ່ງການເຊື່ອມຕໍ່ ແລ້ວລອງໃໝ່.',
    retry: 'ລອງໃໝ່',
    name: 'ລາວ',
    offer: 'ໜ້ານີ້ມີເປັນພາສາລາວ.',
    take: 'ອ່ານເປັນພາສາລາວ',
    decline: 'ໄວ້ພາຍຫຼັງ',
  },
};
