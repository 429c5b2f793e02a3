interface RowSpacerProps {
  /** Height in px of the rows left out. */
  readonly height: number;
}

/** Stands for rows of a long table that are not drawn. */
export const RowSpacer = ({ height }: RowSpacerProps) =>
  height > 0 ? <tr aria-hidden="true" style={{ blockSize: height }} /> : null;
