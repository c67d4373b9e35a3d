// The learned model of links: one more source of evidence, which rules alone do without.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadKnowledge, loadPacks } from '../../src/discovery/index.ts';
import { extract, LINK_COLUMNS, LINK_KINDS, LINK_SIGNS } from '../../src/extract/index.ts';
import type { CompiledPack } from '../../src/lang/index.ts';
import type { LinkModel } from '../../src/rules/index.ts';
import { articleOf } from './packs.ts';

const learned = (await loadPacks(loadKnowledge(), { only: ['en'] })).get('en')!;
const rules = (await loadPacks(loadKnowledge(), { only: ['en'], models: false })).get('en')!;

const OPENING = 'WINDHOEK, 12 May 2025 - The Southern African Conference on Clean Water opened in Windhoek on Monday.\n\n';

function attendance(pack: CompiledPack, text: string): { who: string; rule: string; confidence: number }[] {
  const { entities, relations } = extract(articleOf(text, 'en'), pack);
  const label = new Map(entities.map((entity) => [entity.id, entity.label]));
  return relations
    .filter(({ type }) => type === 'ATTENDED')
    .map(({ from, evidence }) => ({ who: label.get(from)!, rule: evidence.rule, confidence: evidence.confidence }));
}

it('draws who took part where no rule reads it, under its own name and with its probability', () => {
  const text = `${OPENING}Zambia's water minister, Precious Mwale, brought a delegation of nine engineers.`;
  expect(attendance(rules, text).map(({ who }) => who)).not.toContain('Precious Mwale');
  const drawn = attendance(learned, text).filter(({ who }) => who === 'Precious Mwale');
  expect(drawn).toHaveLength(1);
  expect(drawn[0]!.rule).toBe('learned-link');
  expect(drawn[0]!.confidence).toBeGreaterThanOrEqual(0.6);
  expect(attendance(learned, text)).toEqual(attendance(learned, text));
});

it('draws nothing from a sentence that denies or supposes', () => {
  for (const sentence of [
    "Zambia's water minister, Precious Mwale, did not bring a delegation of nine engineers.",
    "Zambia's water minister, Precious Mwale, could bring a delegation of nine engineers.",
  ])
    expect(attendance(learned, `${OPENING}${sentence}`).map(({ who }) => who)).not.toContain('Precious Mwale');
});

it('is trained for the signs that the engine sees now', () => {
  const model = JSON.parse(readFileSync('graph-data/models/links.json', 'utf8')) as LinkModel;
  expect([model.signs, model.columns]).toEqual([LINK_SIGNS, LINK_COLUMNS]);
  expect(Object.keys(model.relations)).toEqual(LINK_KINDS.map(({ type }) => type));
});
