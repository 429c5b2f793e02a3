import styles from './Skeleton.module.css';

interface SkeletonProps {
  /** Height in rem of what will come. */
  readonly height: number;
}

/** Holds the place of a figure or chart that is being computed. The surrounding region says that it loads. */
export const Skeleton = ({ height }: SkeletonProps) => (
  <span className={styles.skeleton} style={{ blockSize: `${height}rem` }} aria-hidden="true" />
);
