// Cases of words for happenings that tell of none in French, and of where their names end.
import type { PackCase } from '../../../corpus.ts';

export const commonUseCases: readonly PackCase[] = [
  { task: 'event', text: "La chaîne perd des parts d'audience, et le dialogue social piétine.", no: ['*'] },
  { task: 'event', text: 'Le dialogue entre les deux frères est ancien.', no: ['*'] },
  { task: 'event', text: "Le 3e dialogue sur l'eau s'est ouvert à Lima.", yes: ["3e dialogue sur l'eau"] },
  { task: 'event', text: 'Le Congrès vota la loi.', no: ['*'] },
  { task: 'event', text: "Le congrès des pêcheurs s'est ouvert à Lima. Le Congrès compte 200 savants.", yes: ['congrès des pêcheurs'] },
  { task: 'event', text: 'Le disque rencontre un succès immense.', no: ['*'] },
  { task: 'event', text: 'La rencontre des maires a eu lieu à Lima.', yes: ['rencontre des maires'] },
  { task: 'event', text: 'Elle a suivi la conférence sur écran géant.', no: ['conférence sur écran géant'] },
  { task: 'event', text: 'Elle a suivi la conférence sur la pêche à Lima.', yes: ['conférence sur la pêche'] },
  { task: 'event', text: 'Le fleuve monta de deux mètres. Cet événement incita les maires à partir.', no: ['*'] },
  { task: 'event', text: "Le salon du livre s'est ouvert à Lima. L'événement réunit 200 auteurs.", yes: ['salon du livre'] },
  { task: 'event', text: 'La Conférence épiscopale du Nord a dit non.', no: ['*'] },
];
