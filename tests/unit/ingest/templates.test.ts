import { describe, expect, it } from 'vitest';
import { shippedContext } from '../../../src/cli/shippedContext.ts';
import { buildImportContext } from '../../../src/ingest/importContext.ts';
import { registerLayouts, scoreLayouts } from '../../../src/ingest/layout.ts';
import { noDecisions } from '../../../src/ingest/decisions.ts';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import { templates } from '../../../src/ingest/templates.ts';
import { answered } from '../../support/importAnswers.ts';
import { tableOf } from '../../support/importTable.ts';

const shipped = shippedContext();

describe('templates', () => {
  it('has one for every layout that can be imported', () => {
    expect([...new Set(templates.map(({ layout }) => layout))].toSorted()).toEqual(
      [...scoreLayouts, ...registerLayouts, 'answers'].toSorted(),
    );
  });

  it.each(templates.filter(({ layout }) => scoreLayouts.some((score) => score === layout)))(
    '$fileName loads whole',
    ({ layout, csv }) => {
      const { draft } = answered(tableOf(csv), shipped, {
        year: 2024,
        index: 'PAR',
        createUnits: true,
        createMethod: true,
      });
      const questions = draft.questions.map(({ kind }) => kind);
      // A score sheet does not say whose it is.
      expect(questions).toEqual(layout === 'scoreSheet' ? ['unitNeeded'] : []);
      if (layout !== 'scoreSheet') expect(draft.accounting).toMatchObject({ rejected: 0 });
      expect(draft.layout).toBe(layout);
    },
  );

  it('has registers that load one after the other, each knowing the ones before', () => {
    const known = {
      ...shipped,
      indices: [...shipped.indices],
      units: [...shipped.units],
      methods: [...shipped.methods],
      criteria: [...shipped.criteria],
      plans: [...shipped.plans],
      metrics: [...shipped.metrics],
    };
    for (const { layout, csv } of templates) {
      if (!registerLayouts.some((register) => register === layout)) continue;
      const draft = draftImport(tableOf(csv), buildImportContext(known), noDecisions);
      expect([layout, draft.layout, draft.outcome, draft.accounting.rejected]).toEqual([
        layout,
        layout,
        'ok',
        0,
      ]);
      known.indices.push(...draft.proposed.indices);
      known.units.push(...draft.proposed.units);
      known.methods.push(...draft.proposed.methods);
      known.criteria.push(...draft.proposed.criteria);
      known.plans.push(...draft.proposed.plans);
      known.metrics.push(...draft.proposed.metrics);
    }
    expect(known.criteria.length).toBe(shipped.criteria.length + 3);
  });
});
