/** Advance widths of Be Vietnam Pro for U+0020–U+007E, in thousandths of the font size. */
const regular = (
  '230 280 318 807 645 849 740 179 439 439 497 608 303 608 286 503 676 385 651 660 710 660 680 594 634 ' +
  '680 286 303 556 726 556 573 1005 736 674 775 728 620 633 783 709 258 465 679 624 853 732 826 644 822 ' +
  '668 635 650 725 706 1005 720 665 660 459 485 459 559 702 202 642 652 613 652 599 386 643 583 264 274 ' +
  '555 255 893 573 642 652 652 392 508 428 566 576 870 559 583 502 426 408 426 468'
).split(' ');
const semibold = (
  '230 320 367 833 648 863 755 208 449 449 508 637 332 607 319 528 692 415 660 674 716 674 693 596 656 ' +
  '693 319 332 568 744 568 605 1014 758 698 778 743 634 640 788 725 280 482 703 637 877 743 828 667 825 ' +
  '697 656 674 733 732 1039 753 701 664 489 515 489 594 724 260 652 662 624 662 611 401 654 600 285 292 ' +
  '584 277 895 590 652 662 662 416 527 434 581 588 879 591 592 514 462 426 462 483'
).split(' ');

const combiningMarks = /[\u0300-\u036f]/g;
const likeThis: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  '−': '+',
  '–': '0',
  '·': '.',
  '\u00a0': ' ',
};
const fullWidth = 1000;

const advance = (table: readonly string[], char: string): number => {
  const width = table[(likeThis[char] ?? char).charCodeAt(0) - 32];
  return width === undefined ? fullWidth : Number(width);
};

/**
 * Width of a text in px, set in Be Vietnam Pro regular or semibold. Tone and vowel marks take no width;
 * a character that the font lacks counts as wide as it is high.
 */
export const textWidth = (text: string, fontSize: number, bold = false): number => {
  const table = bold ? semibold : regular;
  let total = 0;
  for (const char of text.normalize('NFD').replace(combiningMarks, '')) total += advance(table, char);
  return (total * fontSize) / 1000;
};

/** Widest of several texts in px; 0 for none. */
export const widestText = (texts: readonly string[], fontSize: number, bold = false): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, fontSize, bold)));
