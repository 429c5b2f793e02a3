import { NuqsAdapter } from 'nuqs/adapters/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { migrateAddress } from '../../../src/state/migrateAddress.ts';
import { useSelection } from '../../../src/state/useSelection.ts';
import { catalogue, defaults } from '../../unit/state/catalogueFixture.ts';
import { render } from '../components/render.tsx';

const Screen = () => {
  const { selection, problems, setSelection, linkFor, permalink, dropProblems } = useSelection(
    catalogue,
    defaults,
  );
  return (
    <main>
      <output>{`${selection.view} ${selection.year} ${selection.unitId} "${selection.search}"`}</output>
      <p>{`problems: ${problems.map(({ param, reason }) => `${param} ${reason}`).join(', ')}`}</p>
      <a href={linkFor({ view: 'change' })}>change</a>
      <a href={permalink}>permalink</a>
      <button type="button" onClick={() => setSelection({ year: 2023 })}>
        year
      </button>
      <button type="button" onClick={() => setSelection({ search: 'hà' })}>
        search
      </button>
      <button type="button" onClick={dropProblems}>
        drop
      </button>
    </main>
  );
};

const open = (query: string) => {
  window.history.replaceState(null, '', `${window.location.pathname}${query}`);
  migrateAddress();
  render(
    <NuqsAdapter>
      <Screen />
    </NuqsAdapter>,
  );
};

const said = () => page.getByRole('status');
const address = () => decodeURIComponent(window.location.search);

describe('useSelection', () => {
  beforeEach(() => {
    window.history.replaceState(null, '', window.location.pathname);
  });

  test('a change of year is a step back undoes; typing is not', async () => {
    open('?view=ranking');
    await expect.element(said()).toHaveTextContent('ranking 2024 42.20080801 ""');
    const before = window.history.length;
    await page.getByRole('button', { name: 'year' }).click();
    await expect.poll(address).toBe('?view=ranking&year=2023&v=1');
    expect(window.history.length).toBe(before + 1);
    await page.getByRole('button', { name: 'search' }).click();
    await expect.poll(address).toContain('q=hà');
    await expect.element(said()).toHaveTextContent('ranking 2023 42.20080801 "hà"');
    expect(window.history.length).toBe(before + 1);
    window.history.back();
    await expect.element(said()).toHaveTextContent('ranking 2024 42.20080801 ""');
  });

  test('links carry the change and what was chosen; a permalink names everything', async () => {
    open('?view=ranking&year=2023&sort=-value&pin=01,66');
    const link = page.getByRole('link', { name: 'change' });
    await expect.element(link).toHaveAttribute('href', '?view=change&year=2023&pin=01,66&v=1');
    await expect
      .element(page.getByRole('link', { name: 'permalink' }))
      .toHaveAttribute(
        'href',
        '?ws=w-1&view=ranking&index=PAPI&level=province&year=2023&base=2022&unit=42.20080801&pin=01.19760101,66.20040101&lfl=1&lang=vi&theme=system&sort=-value&v=1',
      );
  });

  test('an old link is rewritten before the first render', async () => {
    open('?manhinh=xep-hang&nam=2022&donvi=dak-lak');
    await expect.element(said()).toHaveTextContent('ranking 2022 66.20040101');
    expect(address()).toBe('?view=ranking&year=2022&unit=dak-lak');
  });

  test('what cannot be used is told and can be taken out', async () => {
    open('?year=1e3&unit=<script>&view=ranking');
    await expect.element(page.getByText('problems: year notANumber, unit malformed')).toBeInTheDocument();
    await page.getByRole('button', { name: 'drop' }).click();
    await expect.poll(address).toBe('?view=ranking');
    await expect.element(page.getByText(/problems: year/)).not.toBeInTheDocument();
  });
});
