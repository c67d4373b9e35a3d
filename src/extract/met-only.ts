// "X met Y and chaired the forum": who is met before somebody goes on to a happening is not told to be at it.
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import type { RelationDraft } from './positions.ts';

/** In the sentence of a position somebody is told to meet the person and to be at the happening, which is named behind the person. */
export function isMetBefore(
  document: Document,
  relations: readonly RelationDraft[],
  person: { draft: EntityDraft; places: readonly { from: number }[] },
  event: { draft: EntityDraft; places: readonly { from: number }[] },
  at: number,
): boolean {
  const from = document.sentenceFrom(at);
  const to = document.sentenceTo(at);
  const isHere = (place: number): boolean => place >= from && place < to;
  const met = person.places.find((place) => isHere(place.from));
  const named = event.places.find((place) => isHere(place.from));
  if (met === undefined || named === undefined || named.from < met.from) return false;
  return relations.some(
    (meeting) =>
      meeting.type === 'MET' &&
      meeting.to === person.draft &&
      isHere(meeting.evidence.from) &&
      relations.some(
        (deed) => deed.type === 'ATTENDED' && deed.from === meeting.from && deed.to === event.draft && isHere(deed.evidence.from),
      ),
  );
}
