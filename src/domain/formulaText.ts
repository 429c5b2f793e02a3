/** Text a spreadsheet would run as a formula (it begins with `= + - @`, tab or return) gets an apostrophe before it. */
export const neutraliseFormula = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
