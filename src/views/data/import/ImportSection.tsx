import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from '../../../components/classNames.ts';
import { RichText } from '../../../components/RichText.tsx';
import styles from './ImportPage.module.css';

interface ImportSectionProps {
  readonly title: string;
  readonly sentence?: string;
  readonly tone?: 'plain' | 'asking';
  readonly children?: ReactNode;
}

/** A part of a file's page: a question heads it. */
export const ImportSection = ({ title, sentence, tone = 'plain', children }: ImportSectionProps) => {
  const id = useId();
  return (
    <section className={classNames(styles.section, styles[tone])} aria-labelledby={id}>
      <h3 className={styles.sectionTitle} id={id}>
        {title}
      </h3>
      {sentence === undefined ? null : (
        <p className={styles.sentence}>
          <RichText>{sentence}</RichText>
        </p>
      )}
      {children}
    </section>
  );
};
