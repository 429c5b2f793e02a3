import type { MouseEvent } from 'react';
import styles from './NavBar.module.css';

export interface NavItem {
  readonly id: string;
  readonly label: string;
  /** Real address of the screen, so that a link can be copied or opened in a new tab. */
  readonly href: string;
}

interface NavBarProps {
  readonly label: string;
  readonly items: readonly NavItem[];
  readonly currentId: string;
  /** Called instead of loading the page on a plain click. */
  readonly onNavigate: (id: string) => void;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** On a phone the list scrolls: the current screen's link is moved to its middle. */
const keepInSight = (link: HTMLAnchorElement | null): void => {
  const list = link?.closest('ul');
  if (link === null || list === null || list === undefined) return;
  list.scrollLeft = link.offsetLeft - (list.clientWidth - link.offsetWidth) / 2;
};

/** Links to the screens; the current one is marked for eyes and screen readers. */
export const NavBar = ({ label, items, currentId, onNavigate }: NavBarProps) => (
  <nav className={styles.nav} aria-label={label} data-print="hide">
    <ul className={styles.list}>
      {items.map(({ id, label: itemLabel, href }) => (
        <li key={id}>
          <a
            className={styles.link}
            href={href}
            ref={id === currentId ? keepInSight : undefined}
            aria-current={id === currentId ? 'page' : undefined}
            onClick={(event) => {
              if (!isPlainClick(event)) return;
              event.preventDefault();
              onNavigate(id);
            }}
          >
            {itemLabel}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
