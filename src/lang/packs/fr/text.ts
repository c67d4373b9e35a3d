// How French is cut into sentences and tokens.
import type { TextPart } from '../../pack.ts';
import { lines } from './lines.ts';

export const text: TextPart = {
  abbreviations: lines(`
    M.
    MM.
    Mgr.
    Me.
    Dr.
    Pr.
    Prof.
    St.
    Ste.
    Col.
    Cdt.
    Cap.
    Lt.
    Gal.
    Gén.
    Adj.
    Cf.
    cf.
    etc.
    env.
    éd.
    ex.
    av.
    apr.
    art.
    al.
    vol.
    chap.
    p.
    pp.
    n.
    No.
    no.
    nos.
    tél.
    bd.
    boul.
    fig.
    hab.
    janv.
    févr.
    avr.
    juill.
    sept.
    oct.
    nov.
    déc.
    lun.
    mar.
    ven.
    sam.
    dim.
    J.-C.
    c.-à-d.
    p.-d.g.
    S.A.
    S.E.
    S.E.M.
    SEM.
    SE.
    Lt-col.
    Cne.
    Sgt.
    Insp.
    Hon.
    Mlle.
    Mme.
    S.M.
    S.S.
    R.-U.
    É.-U.
    E.-U.
    U.E.
    O.N.U.
  `),
  verbalElisions: ["n'", "m'", "t'", "s'"],
  prefixes: ['ex-'],
  elisions: lines(`
    l'
    d'
    qu'
    n'
    s'
    j'
    m'
    c'
    t'
    jusqu'
    lorsqu'
    puisqu'
    quoiqu'
  `),
  clitics: lines(`
    -t-il
    -t-elle
    -t-ils
    -t-elles
    -t-on
    -il
    -elle
    -ils
    -elles
    -on
    -je
    -nous
    -vous
    -tu
    -ce
    -là
    -ci
    -même
    -mêmes
  `),
  bareCapitals: { words: { A: 'à' }, letters: { E: 'é' } },
  singleQuotes: false,
  letterWords: ['X'],
  dashSpeech: true,
};
