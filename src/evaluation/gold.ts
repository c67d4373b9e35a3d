// Gold annotation: one JSON file an article, as graph-data/gold/GUIDE.md says.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../base/index.ts';
import type { EntityKind, FactType, StatementMode } from '../model/index.ts';

/** `must` counts when missed; `may` is right when found and not counted when missed. */
export type Level = 'must' | 'may';

export interface GoldEntity {
  id: string;
  kind: EntityKind;
  names: string[];
  level: Level;
  type?: string;
  start?: string;
}

export interface GoldStatement {
  speaker: string;
  mode: StatementMode;
  text: string;
  level: Level;
}

export interface GoldRelation {
  source: string;
  type: FactType;
  target: string;
  level: Level;
}

export interface GoldArticle {
  /** Folder and name: `fr/visit`. */
  name: string;
  language: string;
  /** Path of the article's text. */
  path: string;
  /** A third of our own gold is not looked at while rules are written. */
  heldOut: boolean;
  entities: GoldEntity[];
  statements: GoldStatement[];
  relations: GoldRelation[];
}

/**
 * Reads every gold file of a folder and its subfolders; articles stand beside their gold, or in `articles`. A file HELDOUT lists the
 * names that are kept apart. Throws a UserError that names a file whose article is missing.
 */
export function readGold(folder: string, articles: string): GoldArticle[] {
  if (!existsSync(folder)) throw new UserError('gold-missing', `${folder}: no such folder of gold annotation`);
  const subfolders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return ['', ...subfolders.sort()].flatMap((sub) => readFolder(folder, sub, articles));
}

function readFolder(folder: string, sub: string, articles: string): GoldArticle[] {
  const here = join(folder, sub);
  const list = join(here, 'HELDOUT');
  const heldOut = new Set(existsSync(list) ? readFileSync(list, 'utf8').split(/\s+/) : []);
  const files = readdirSync(here)
    .filter((name) => name.endsWith('.json') && name !== 'baseline.json')
    .sort();
  return files.map((file) => {
    const stem = file.slice(0, -'.json'.length);
    const gold = JSON.parse(readFileSync(join(here, file), 'utf8')) as Omit<GoldArticle, 'name' | 'path' | 'heldOut'>;
    const path = [join(here, `${stem}.txt`), join(articles, `${stem}.txt`)].find(existsSync);
    if (path === undefined) throw new UserError('gold-article', `${join(here, file)}: its article ${stem}.txt is missing`);
    const { language, entities, statements, relations } = gold;
    return { name: join(sub, stem), language, path, heldOut: heldOut.has(stem), entities, statements, relations };
  });
}
