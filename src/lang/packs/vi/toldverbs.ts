// Verbs of meetings and hearings that no noun names: "hội đàm với", "điều trần trước".
import type { EventVerb } from '../../pack.ts';

/** A verb without inflection: its form serves after every auxiliary, also after those of the passive. */
export function verb(lemma: string, sense: EventVerb['sense'], ...variants: readonly string[]): EventVerb {
  const forms = [lemma, ...variants];
  return { lemma, sense, finite: forms, participle: forms };
}

const TALKS = [
  'gặp',
  'gặp gỡ',
  'gặp song phương',
  'gặp riêng',
  'gặp ngắn',
  'gặp xã giao',
  'gặp làm việc',
  'tiếp xúc',
  'tiếp xúc song phương',
  'tiếp xúc ngắn',
  'hội đàm',
  'hội đàm song phương',
  'hội đàm riêng',
  'hội đàm hẹp',
  'hội kiến',
  'làm việc',
  'làm việc song phương',
  'trao đổi',
  'trao đổi song phương',
  'trao đổi riêng',
  'trò chuyện',
];

/** "có các cuộc tiếp xúc song phương với", "có buổi làm việc với": to meet, told by a noun. */
export const hadTalks: readonly string[] = [
  'cuộc',
  'các cuộc',
  'nhiều cuộc',
  'một cuộc',
  'một số cuộc',
  'buổi',
  'các buổi',
  'một buổi',
].flatMap((count) => TALKS.map((talk) => `có ${count} ${talk} với`));

/** A verb of meeting that tells of the meeting itself, and the noun the meeting goes by. */
function meetingVerb(name: string, ...forms: readonly string[]): EventVerb {
  return { ...verb(forms[0]!, 'meet', ...forms.slice(1)), tells: { type: 'meeting', name, party: true } };
}

/** Those of them that a noun is part of. */
const withTalks = (noun: string): readonly string[] => hadTalks.filter((talks) => talks.includes(noun));

/** Verbs that tell of a meeting or a hearing by themselves. */
export const tellingVerbs: readonly EventVerb[] = [
  meetingVerb(
    'hội đàm',
    'hội đàm',
    'hội đàm song phương',
    'hội đàm riêng',
    'hội đàm hẹp',
    'tiến hành hội đàm với',
    'có cuộc hội đàm',
    'có buổi hội đàm',
    ...withTalks('hội đàm'),
  ),
  meetingVerb('hội kiến', 'hội kiến', 'có cuộc hội kiến', ...withTalks('hội kiến')),
  meetingVerb(
    'buổi làm việc',
    'làm việc với',
    'có buổi làm việc',
    'có cuộc làm việc',
    'có buổi tiếp và làm việc với',
    'có buổi gặp và làm việc với',
    'tiếp và làm việc',
    'tiếp và làm việc với',
    'gặp làm việc',
    'gặp và làm việc',
    'gặp và làm việc với',
    'gặp gỡ và làm việc',
    ...withTalks('làm việc'),
  ),
  meetingVerb('buổi tiếp', 'tiếp', 'tiếp kiến', 'tiếp xã giao', 'có buổi tiếp', 'có buổi tiếp xã giao', 'có buổi tiếp kiến', 'đón tiếp'),
  meetingVerb('cuộc họp', 'họp với'),
  {
    lemma: 'điều trần',
    sense: 'hear',
    finite: ['điều trần', 'ra điều trần'],
    tells: { type: 'session', name: 'phiên điều trần', party: true },
  },
];
