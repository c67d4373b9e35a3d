// How English text is cut: abbreviations, clitics, quotation marks.
import type { TextPart } from '../../pack.ts';
import { lines } from './lines.ts';

export const text: TextPart = {
  degrees: [
    'PhD',
    'DPhil',
    'MPhil',
    'MBA',
    'MPH',
    'MPA',
    'MSc',
    'BSc',
    'MEng',
    'BEng',
    'LLM',
    'LLB',
    'JD',
    'EdD',
    'DSc',
    'DBA',
    'DrPH',
    'MPP',
    'OBE',
    'MBE',
    'CBE',
    'KBE',
    'DBE',
    'GBE',
    'KCMG',
    'CMG',
    'GCMG',
    'DCMG',
    'CVO',
    'KCVO',
    'GCVO',
    'KCB',
    'OAM',
    'FRS',
    'FRCP',
    'FRSE',
    'Esq',
    'ESQ',
    'CPA',
    'FCA',
    'OON',
    'MFR',
    'CON',
    'GCON',
    'CFR',
    'OFR',
    'EBS',
    'MBS',
    'EGH',
    'MGH',
    'CBS',
    'M.D.',
    'M.A.',
    'B.A.',
    'J.D.',
    'M.S.',
    'M.P.',
    'Q.C.',
    'K.C.',
    'D.Min.',
  ],
  abbreviations: lines(`
    Mr. | Mrs. | Ms. | Messrs. | Rt. | Dr. | Drs. | Prof. | Rev. | Fr. | Sr. | Jr. | St. | Hon. | Amb. | Gov. | Lt. | Sen. | Sens.
    Rep. | Reps. | Del. | Dels. | Pres. | Supt. | Insp. | Det. | Sgt. | Cpl. | Pvt. | Capt. | Cmdr. | Col. | Gen. | Maj. | Brig. | Adm. | Atty.
    Asst. | Assoc. | Dept. | Mgr. | Bros. | Co. | Corp. | Inc. | Ltd. | Plc. | Pty. | L.L.C. | S.A. | a.k.a. | e.g. | i.e.
    et al. | cf. | viz. | vs. | v. | Nos. | Pa. | Mass. | Ill. | Ala. | B.C. | A.D. | Sec. | Vol. | pp. | p. | eds. | approx.
    a.m. | p.m. | U.S. | U.S.A. | U.K. | U.N. | E.U. | U.A.E. | D.C. | D.R.C. | N.Y. | L.A. | Jan. | Feb. | Mar. | Apr. | Jun.
    Jul. | Aug. | Sept. | Sep. | Oct. | Nov. | Dec. | Mon. | Tue. | Tues. | Wed. | Thu. | Thurs. | Fri. | Ariz. | Ark. | Calif.
    Colo. | Conn. | Fla. | Ga. | Kan. | Ky. | Md. | Mich. | Minn. | Mo. | Mont. | Neb. | Nev. | N.H. | N.J. | N.M. | N.C. | N.D.
    Okla. | R.I. | S.C. | S.D. | Tenn. | Tex. | Vt. | Va. | Wash. | W.Va. | Wis. | Wyo. | Ont. | Que. | ft. | sq. | lb. | lbs.
    Ave. | Blvd. | Rd. | Mt. | Ft. | J.D. | M.D. | Ph.D. | M.P. | M.B.A. | R-Ariz. | R-Calif. | R-Fla. | R-Ga. | R-Ky. | R-La.
    R-Tenn. | R-Wis. | R-Pa. | R-Ala. | R-Ark. | D-Calif. | D-Conn. | D-Ill. | D-Mass. | D-Md. | D-Mich. | D-Minn. | D-Nev.
    D-Va. | D-Vt. | D-Wis. | I-Vt.
  `),
  prefixes: ['ex-', 'then-'],
  elisions: [],
  clitics: ["'s", "n't", "'re", "'ve", "'ll", "'d", "'m"],
  singleQuotes: true,
  letterWords: ['X'],
  dashSpeech: false,
};
