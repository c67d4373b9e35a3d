// How Vietnamese is written: tokens are syllables, so only abbreviations and quotation marks are to be told.
import type { TextPart } from '../../pack.ts';
import { lines } from './lines.ts';

export const text: TextPart = {
  abbreviations: lines(`
    TP.
    Tp.
    TX.
    TT.
    Q.
    P.
    H.
    X.
    Tx.
    GS.
    PGS.
    TS.
    GS.TS.
    PGS.TS.
    Ts.
    ThS.
    Ths.
    Th.S.
    BS.
    Bs.
    BSCK.
    DS.
    KS.
    KTS.
    LS.
    NSND.
    NSƯT.
    NGƯT.
    TSKH.
    ĐH.
    CĐ.
    THPT.
    Tr.
    tr.
    St.
    Mr.
    Mrs.
    Ms.
    Dr.
    Prof.
    Jr.
    Sr.
    No.
    Co.
    Corp.
    Ltd.
    Inc.
    U.S.
    U.K.
    T.Ư.
    TW.
    v.v.
    ĐT.
    vs.
  `),
  elisions: [],
  clitics: [],
  singleQuotes: false,
  dashSpeech: false,
  longestWins: true,
  letterWords: ['X', 'Á', 'Ý', 'Ấ', 'Ế', 'Ơ', 'Ô', 'Ó', 'Ả', 'Ủ', 'Ỷ', 'Ổ'],
  syllable:
    '^(?:ngh?|gh|[cknpt]h|tr|gi|qu|[bcdđghklmnprstvx])?[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}(?:[cn]h|ng|[cmnpt])?$',
};
