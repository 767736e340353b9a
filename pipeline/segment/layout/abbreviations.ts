/**
 * What a full stop after an abbreviation can be: `title` never ends a sentence, `name` seldom; a `tail` ends the name it belongs to, so that
 * another name and its verb begin a sentence; `clock` often ends one, `numbered` does where no number follows.
 */
type AbbreviationKind = 'title' | 'name' | 'tail' | 'clock' | 'numbered';

const ROWS: readonly (readonly [AbbreviationKind, string])[] = [
  [
    'title',
    `Mr. Mrs. Ms. Mx. Dr. Drs. Prof. Rev. Fr. Hon. Pres. Gov. Govs. Lt. Col. Gen. Maj. Capt. Cmdr. Cpl. Sgt. Pvt. Adm. Amb.
    Sen. Sens. Rep. Reps. Det. Insp. Supt. Atty. Asst. Dep. Msgr. Messrs. Mme. Mlle. Ald. Cllr. Mt. Ft. Mts. vs. v.
    e.g. i.e. eg. ie. cf. a.k.a. Chmn. Pfc. Spc. viz. ca. c. approx. Approx. est. Est. incl. Rt. Gens. Lts. Brig. Dist. Cdr. Treas.
    MR. MRS. MS. DR. PROF. REV. GOV. LT. COL. GEN. MAJ. CAPT. SGT. SEN. REP.`,
  ],
  ['numbered', 'No. Nos. no. nos. Fig. fig. Art. art. Vol. vol. pp. p. Ch. ch. Sect. Sec. para. Eq. Ex. Op. op.'],
  [
    'name',
    `U.S. U.S.A. U.K. U.N. E.U. U.A.E. U.S.S.R. L.A. N.Y. W.Va. B.C. A.D. B.C.E. C.E. U.S.A.F. U.S.S. H.M.S. U.S.C.
    Inc. Corp. Ltd. Co. Cos. Bros. LLC. L.P. L.L.C. P.L.C. plc. S.A. N.V. A.G. S.p.A. Assn. Dept. Univ. Inst. Intl. Natl.
    G.O.P. A.P. F.B.I. C.I.A. N.A.A.C.P. N.F.L. N.B.A. N.H.L. St. Ste. Sr. Int'l. Nat'l. Gov't. Sgts.
    al. sq. Pte. Pty. GmbH. Mfg. Rly. Ry. govt. Govt. dept. Bldg.
    Cong. Conf. Comm. Yahoo! E! Jeopardy! Oklahoma! Wham!`,
  ],
  [
    'tail',
    `D.C. N.J. N.C. S.C. N.H. N.M. N.D. S.D. R.I. P.R. Jr. Ph.D. M.D. Esq. M.A. B.A. B.S. M.S. J.D. Ed.D. R.N. D.D.S. M.P. M.B.A. LL.B. Q.C. K.C.
    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa.
    Tenn. Tex. Vt. Va. Wash. Wis. Wyo. Ont. Que.
    Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun.
    ft. mi. km. kg. lb. lbs. oz. hr. hrs. yr. yrs. Ave. Blvd. Rd. Hwy. Sq.`,
  ],
  ['clock', 'a.m. p.m. A.M. P.M. etc.'],
];

/** Case counts: "Miss." is a state, "miss." a word. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map(
  ROWS.flatMap(([kind, list]) => list.split(/\s+/).map((word) => [word, kind] as const)),
);

/** What goes on after a clock time: "at 9 p.m. Tuesday", "at 5 a.m. EST". */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
  November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun GMT UTC EST EDT ET CST
  CDT CT MST MDT MT PST PDT PT CET CEST BST IST JST Eastern Central Mountain Pacific Greenwich Beijing`.split(/\s+/),
);
