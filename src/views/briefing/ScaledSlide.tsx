import type { ReactNode } from 'react';
import styles from './Stage.module.css';

interface ScaledSlideProps {
  readonly size: { readonly width: number; readonly height: number };
  /** px it is to be wide. */
  readonly width: number;
  readonly children: ReactNode;
}

/** A small picture of a slide, only to be looked at. */
export const ScaledSlide = ({ size, width, children }: ScaledSlideProps) => {
  const scale = width / size.width;
  return (
    <div
      className={styles.scaled}
      style={{ inlineSize: width, blockSize: size.height * scale }}
      aria-hidden="true"
      inert
    >
      <div style={{ transform: `scale(${scale})`, transformOrigin: '0 0' }}>{children}</div>
    </div>
  );
};
