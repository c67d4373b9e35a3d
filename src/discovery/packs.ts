// Finds language packs: one folder a language, those of the package and those of a folder that the user names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UserError } from '../base/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { type CompiledPack, compilePack, type LanguagePack } from '../lang/index.ts';
import { LINK_MODEL_FORMAT, type LinkModel, NAME_MODEL_FORMAT, type NameModel } from '../rules/index.ts';
import { findDataFolder } from './folders.ts';

const ENTRIES = ['index.js', 'index.mjs', 'index.ts'];

export interface PackOptions {
  /** Folder with further packs; one with a tag of the package replaces it. */
  directory?: string | undefined;
  /** Only these languages. */
  only?: readonly string[];
  /** Whether trained models join the rules; true unless said otherwise. */
  models?: boolean;
}

/** Tags of all packs found, with the file that holds each. */
export function findPacks(directory?: string): Map<string, string> {
  const found = new Map<string, string>();
  const folders = [
    fileURLToPath(new URL('../lang/packs', import.meta.url)),
    ...(directory === undefined ? [] : [checkedFolder(directory)]),
  ];
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = entry.isDirectory() ? ENTRIES.map((name) => join(folder, entry.name, name)).find(existsSync) : undefined;
      if (file !== undefined) found.set(entry.name, file);
    }
  }
  return found;
}

/** Loads and compiles packs, by tag. Throws a UserError that names a folder whose pack cannot be read. */
export async function loadPacks(knowledge: Knowledge, options: PackOptions = {}): Promise<Map<string, CompiledPack>> {
  const packs = new Map<string, CompiledPack>();
  const links = options.models === false ? undefined : readModel<LinkModel>('links', LINK_MODEL_FORMAT);
  for (const [tag, file] of findPacks(options.directory)) {
    if (options.only !== undefined && !options.only.includes(tag)) continue;
    const names = options.models === false ? undefined : readModel<NameModel>(`${tag}-names`, NAME_MODEL_FORMAT);
    packs.set(tag, compilePack(await readPack(tag, file), knowledge, { ...(names && { names }), ...(links && { links }) }));
  }
  return packs;
}

/** A trained model that the package holds, by its name; undefined where there is none. */
function readModel<Model extends { format: string }>(name: string, format: Model['format']): Model | undefined {
  const folder = findDataFolder('models');
  const file = folder === undefined ? undefined : join(folder, `${name}.json`);
  if (file === undefined || !existsSync(file)) return undefined;
  const model = JSON.parse(readFileSync(file, 'utf8')) as Model;
  if (model.format !== format) throw new UserError('model-invalid', `${file}: is ${model.format}, not ${format}; train it again`);
  return model;
}

async function readPack(tag: string, file: string): Promise<LanguagePack> {
  let loaded: { default?: LanguagePack };
  try {
    loaded = (await import(pathToFileURL(file).href)) as { default?: LanguagePack };
  } catch (error) {
    throw new UserError('pack-unreadable', `${file}: cannot be loaded; ${(error as Error).message}`, { cause: error });
  }
  const pack = loaded.default;
  if (pack?.manifest === undefined) throw new UserError('pack-invalid', `${file}: has no default export with a manifest`);
  if (pack.manifest.tag !== tag)
    throw new UserError('pack-invalid', `${file}: its manifest says "${pack.manifest.tag}"; the folder must have the same name`);
  return pack;
}

function checkedFolder(directory: string): string {
  const folder = resolve(directory);
  if (!existsSync(folder)) throw new UserError('packs-missing', `${directory}: no such folder of language packs`);
  return folder;
}
