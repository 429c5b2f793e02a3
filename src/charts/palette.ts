/** One step of a heatmap scale: its fill and the text colour readable on it (contrast ≥ 4.5). */
export interface HeatmapStep {
  readonly fill: string;
  readonly text: string;
}

const channels = (hex: string): readonly [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

const toLinear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const toChannel = (linear: number): number => {
  const share = linear <= 0.003_130_8 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, share)));
};

/** Relative luminance of `#rrggbb`, 0–1 (WCAG 2.2). */
export const luminance = (hex: string): number => {
  const [red, green, blue] = channels(hex);
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
};

/** Contrast ratio of two colours, 1–21 (WCAG 2.2). */
export const contrast = (one: string, other: string): number => {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
};

/** `#rrggbb` of an OKLCH colour: lightness 0–1, chroma, hue in degrees (Ottosson 2020); out of gamut is clipped. */
export const oklch = (lightness: number, chroma: number, hueDegrees: number): string => {
  const hue = (hueDegrees * Math.PI) / 180;
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b) ** 3;
  const medium = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b) ** 3;
  const short = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b) ** 3;
  const rgb = [
    4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
    -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
    -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701 * short,
  ];
  return `#${rgb.map((linear) => toChannel(linear).toString(16).padStart(2, '0')).join('')}`;
};

const black = '#000000';
const white = '#ffffff';

/** Black or white, whichever reads better; one of the two always reaches 4.58. */
export const readableOn = (fill: string): string =>
  contrast(fill, black) >= contrast(fill, white) ? black : white;

const stepCount = 9;
const hueDegrees = 252;

/** Chroma that stays inside sRGB for this hue: little near white and near black. */
const chroma = (lightness: number): number =>
  Math.min(0.13, 0.38 * Math.max(0.02, 1 - lightness) ** 0.92 + 0.004, 0.26 * lightness);

/** Single-hue scale in equal steps of perceived lightness, from the lowest ratio to the highest. */
export const heatmapScale = (lowLightness: number, highLightness: number): readonly HeatmapStep[] =>
  Array.from({ length: stepCount }, (_, step) => {
    const share = step / (stepCount - 1);
    const lightness = lowLightness + share * (highLightness - lowLightness);
    const fill = oklch(lightness, chroma(lightness), hueDegrees);
    return { fill, text: readableOn(fill) };
  });

/** Step of a ratio on a scale that spans `min`–`max`; outside values take the end steps. Null for an empty scale. */
export const heatmapStepOf = (
  scale: readonly HeatmapStep[],
  ratio: number,
  min: number,
  max: number,
): HeatmapStep | null => {
  const share = max > min ? (ratio - min) / (max - min) : 0.5;
  const index = Math.min(scale.length - 1, Math.max(0, Math.floor(share * scale.length)));
  return scale[index] ?? null;
};
