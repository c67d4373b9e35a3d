// French. The parts of the pack; what each list rests on is in README.md.
import type { LanguagePack } from '../../pack.ts';
import { events } from './events.ts';
import { grammar } from './grammar.ts';
import { lexicon } from './lexicon.ts';
import { manifest } from './manifest.ts';
import { numbers } from './numbers.ts';
import { speech } from './speech.ts';
import { text } from './text.ts';
import { times } from './times.ts';

const pack: LanguagePack = { manifest, text, grammar, lexicon, numbers, times, speech, events };

export default pack;
