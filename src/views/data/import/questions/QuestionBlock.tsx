import type { ReactNode } from 'react';
import styles from '../ImportPage.module.css';

interface QuestionBlockProps {
  readonly title: string;
  readonly body?: string;
  readonly children: ReactNode;
}

/** A question in words, with its form. */
export const QuestionBlock = ({ title, body, children }: QuestionBlockProps) => (
  <>
    <h4 className={styles.questionTitle}>{title}</h4>
    {body === undefined ? null : <p>{body}</p>}
    {children}
  </>
);
