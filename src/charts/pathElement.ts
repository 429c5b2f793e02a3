/** How a path is drawn; widths in px. */
export interface PathStyle {
  readonly fill: string;
  readonly stroke: string;
  readonly lineWidth: number;
  readonly lineDash?: number[];
}

/** A path of SVG that does not answer the pointer, for a list of shapes: none where there is nothing to draw. */
export const pathElements = (pathData: string, style: PathStyle) =>
  pathData === '' ? [] : [{ type: 'path' as const, silent: true, shape: { pathData }, style }];
