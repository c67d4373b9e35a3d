// Unknown full names: who speaks under the last words of one, or the first where people are called by it, is a person.
import { expect, it } from 'vitest';
import { everyPack, read } from './packs.ts';

const packs = new Map((await everyPack()).map((pack) => [pack.tag, pack]));

function speakersOf(tag: string, text: string): string[] {
  const { entities, statements } = read(packs.get(tag)!, text);
  return statements.flatMap(({ speakers }) => speakers.map((id) => entities.find((entity) => entity.id === id)!.label));
}

it.each([
  ['fr', 'Mardi, la maison de Jomar Tharu a brûlé. « Nous avons attendu des mois », a dit Tharu.', 'Jomar Tharu'],
  ['fr', "À midi, Oumou Sarrat n'avait plus rien. « Nous attendons », raconte Sarrat.", 'Oumou Sarrat'],
  ['id', 'Sejak Maret, Oyelaran Mensavi tidur di tenda. "Kami menunggu berbulan-bulan," ujar Oyelaran.', 'Oyelaran Mensavi'],
  ['id', 'Rumah Nodira Al-Sahin terbakar. "Kami menunggu," kata Nodira.', 'Nodira Al-Sahin'],
  ['vi', 'Gần đó, nhà của Jomar Tharu bị cháy. "Chúng tôi đã chờ nhiều tháng", ông Tharu kể.', 'Jomar Tharu'],
])('%s: %s', (tag, text, name) => {
  expect(speakersOf(tag, text)).toEqual([name]);
});

it('a place that shares its last word with a speaker stays one', () => {
  const { entities } = read(packs.get('fr')!, 'La foire a ouvert à Saint-Omer. Ana Omer, éleveuse, a dit : « Tout va bien ».');
  expect(entities.filter(({ kind }) => kind === 'Person').map(({ label }) => label)).toEqual(['Ana Omer']);
});
