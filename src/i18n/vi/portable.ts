/** Vietnamese words of the area `portable`; the base language and the type of its keys. */
export const portableVi = {
  title: 'Xuất tệp trình chiếu (.html)',
  intro:
    'Một tệp chứa cả phần mềm, không gian «{{name}}» và những gì đã soạn kèm theo (bản trình chiếu, kịch bản, nhóm). Người nhận bấm đúp là mở, không cần mạng, không cần cài đặt. Tệp mở đúng màn hình đang xem và chỉ để xem: thay đổi trong đó không được giữ.',
  warning: 'Tệp chứa toàn bộ số liệu của không gian này. Chỉ gửi cho người được phép xem.',
  make: 'Tạo tệp',
  working: 'Đang tạo tệp…',
  done: 'Đã lưu tệp {{file}} ({{size}}).',
  noTemplate:
    'Không đọc được tệp mẫu portable.html bên cạnh trang này. Hãy tải lại trang khi có mạng rồi thử lại.',
  readOnly: 'Tệp này chỉ để xem. Muốn nạp tệp hoặc lưu thay đổi, hãy mở phần mềm tại nơi cung cấp.',
} as const;
