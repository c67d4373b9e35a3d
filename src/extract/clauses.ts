// Arguments of verbs: the subject, object and complements around a verb's group.
import type { PrepositionRole } from '../lang/index.ts';
import { Complements } from './complements.ts';
import { Coordination } from './coordination.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import type { Referents } from './referents.ts';
import { Subjects } from './subjects.ts';

/** Arguments of verbs by position. Quotes are jumped over; referents are atoms. */
export class Clauses {
  private readonly lists: Coordination;
  private readonly subjects: Subjects;
  private readonly complements: Complements;

  constructor(document: Document, referents: Referents) {
    this.lists = new Coordination(document, referents);
    this.subjects = new Subjects(document, referents, this.lists);
    this.complements = new Complements(document, referents, this.lists);
  }

  /** The subject of a verb group, coordinated ones together; empty when none is found. */
  subject(group: { from: number; clitic?: number; shared?: number; gerund?: boolean }): Referent[] {
    return this.subjects.of(group);
  }

  /** The words of a subject that is no referent ("the report"), for showing who spoke; undefined when there are none. */
  subjectWords(group: { from: number }): { from: number; to: number } | undefined {
    return this.subjects.words(group);
  }

  /** A referent with those joined to it by commas and "and", in text order. */
  coordination(member: Referent): Referent[] {
    return this.lists.around(member);
  }

  /** The first referent after a verb group that no preposition governs, within its clause. */
  object(group: { to: number }, accepts: (referent: Referent) => boolean, most?: number): Referent[] {
    return this.complements.object(group, accepts, most);
  }

  /** Referents after a preposition of a role, between the verb and the end of its clause. */
  complement(group: { to: number }, role: PrepositionRole, accepts: (referent: Referent) => boolean, most?: number): Referent[] {
    return this.complements.complement(group, role, accepts, most);
  }

  /** Referents after a preposition of a role anywhere before the verb in its clause ("At the conference, X ..."). */
  leading(group: { from: number }, role: PrepositionRole, accepts: (referent: Referent) => boolean): Referent[] {
    return this.complements.leading(group, role, accepts);
  }
}
