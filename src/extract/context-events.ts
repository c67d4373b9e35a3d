// The event that a sentence without one is about.
import type { Document } from './document.ts';
import type { EntityTable } from './entities.ts';
import { isBackground } from './main-event.ts';
import { type Board, firstFrom, type Mention, type Referent } from './mentions.ts';

/** An event that is named this early is what the article is about until another one is mentioned more often. */
const LEAD_SENTENCES = 4;
const GATHERINGS: readonly string[] = ['conference', 'summit', 'session', 'meeting', 'workshop', 'exhibition'];

/** Events of an article by place, asked many times. */
export class ContextEvents {
  private readonly document: Document;
  private readonly events: readonly Mention[];
  /** For each event mention the main event of the article up to there. */
  private readonly main: (Mention | undefined)[] = [];
  /** For each event mention the last visit up to there. */
  private readonly visits: (Mention | undefined)[] = [];

  constructor(document: Document, board: Board, table: EntityTable) {
    this.document = document;
    this.events = board.ofKind('Event').filter((mention) => {
      const entity = table.entity(mention);
      return entity === undefined || !isBackground(document, entity);
    });
    let most = 1;
    for (const mention of this.events) {
      const journey = mention.attributes.eventType === 'visit' && mention.edition !== 'other';
      this.visits.push(journey ? mention : this.visits[this.visits.length - 1]);
      const count = table.entity(mention)?.mentions.length ?? 0;
      const before = this.main[this.main.length - 1];
      const opens =
        before === undefined &&
        isNamed(mention) &&
        GATHERINGS.includes(mention.attributes.eventType ?? '') &&
        document.sentenceOf(mention.from) < LEAD_SENTENCES;
      this.main.push(count > most || opens ? mention : before);
      most = Math.max(most, count);
    }
  }

  /** The event a place in the text is about: named in its sentence, else shortly before, else what the article mentions most. */
  at(token: number): Referent[] {
    const event = this.nearest(token) ?? this.main[firstFrom(this.events, token) - 1];
    return event === undefined ? [] : [referent(event)];
  }

  /** For those who came along with somebody: the event of the sentence, else the journey the article tells of, else the event at hand or to come. */
  onJourney(token: number): Referent[] {
    const { document, events } = this;
    const first = document.sentenceFrom(token);
    const index = firstFrom(events, first);
    const named = events[index] !== undefined && events[index].from < document.sentenceTo(token);
    const visit = named ? undefined : this.visits[index - 1];
    if (visit !== undefined) return [referent(visit)];
    const here = this.at(token);
    const next = here.length === 0 ? this.ahead(token) : undefined;
    return next === undefined ? here : [referent(next)];
  }

  /** The talks that the two sentences after name first: those who took part are listed before "At the meeting, ...". */
  private ahead(token: number): Mention | undefined {
    const { document, events } = this;
    const next = events[firstFrom(events, token)];
    if (next?.attributes.eventType !== 'meeting') return undefined;
    return document.sentenceOf(next.from) - document.sentenceOf(token) > 2 ? undefined : next;
  }

  /** The event named nearest in the sentence, else the last one of the two sentences before. */
  private nearest(token: number): Mention | undefined {
    const { document, events } = this;
    const sentence = document.sentenceOf(token);
    const first = document.sentences.from[sentence]!;
    let best: Mention | undefined;
    let distance = Number.POSITIVE_INFINITY;
    for (let index = firstFrom(events, first); index < events.length && events[index]!.from < document.sentences.to[sentence]!; index++) {
      const here = Math.abs(events[index]!.from - token);
      if (here >= distance) continue;
      distance = here;
      best = events[index];
    }
    if (best !== undefined) return best;
    for (let index = firstFrom(events, first) - 1; index >= 0; index--) {
      const before = events[index]!;
      if (sentence - document.sentenceOf(before.from) > 2) return undefined;
      if (before.edition !== 'other') return events[firstFrom(events, before.from)];
    }
    return undefined;
  }
}

function referent(event: Mention): Referent {
  return { from: event.from, to: event.to, kind: 'Event', mention: event };
}

/** A name, or a numbered edition: "la 30e session de la Commission X". */
function isNamed(mention: Mention): boolean {
  return mention.form === 'name' || (mention.edition !== undefined && mention.edition !== 'other');
}
