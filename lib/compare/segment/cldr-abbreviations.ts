/**
 * Abbreviations after which a sentence goes on, by language: the suppressions of Unicode CLDR 46.1 (segments/…/suppressions.json, Unicode
 * License v3). Lower case, without the last dot. Left out are words that also end sentences ("may", "mer", "com"), and single letters, for
 * which the segmenter has a rule.
 */
export const CLDR_ABBREVIATIONS: Readonly<Record<string, string>> = {
  de: `a.rh abs abt abw adj allg amtl apr aug ausg ausschl bed beil best bibl ca chin chr co dat dez dim dipl.-ing
    dipl.-kfm dir dr dtzd e.wz ehem eigtl einh einschl entspr erf erw ev evtl exkl fa fam feb fn folg frl frz geb gebr
    gedr gek geograph gesch gest ggf ggfs hbf hpts hptst hr hrn hrsg inc ing inh inkl int jahrh jan jew jhrl jr kath
    kfm kgl led ltd mind mio mod mrd msp mtl möbl nov nr näml od okt op p.adr pfd phys proz qu reg.-bez rep röm
    röm.-kath schles schr schweiz schwäb sek sep sept sog st str südd tel temp trans tägl urspr ursprüngl v.chr verf
    verh verw vgl wg z.hd zt ztr zzgl österr`,
  es: `aa abr afma afmas afmo afmos ago all av avda bco bien c/c ca cap cf cfr corp cía dc depto deptos desc dic doc
    dpto dptos dr dra drs dto dtor dª dña ed ej emm ene exc excma excmas excmo excmos exma exmas exmo exmos feb ff.cc
    fig figs fr hnos id ilma ilmas ilmo ilmos jj.oo jul jun lcda lcdo lda ldo lic licda licdo ltd ltda ltdo mm mons mr
    mrs ms mss mtro nov ntra ntro oct p.ej pp prof rdo rdos reg rev rr.hh rvdmo rvdmos rvdo rvdos sdad seg sept sr sra
    sras sres srs srta srtas ss ss.aa ss.mm sta sto trad v.gr vda vid vs`,
  fr: `acoust adr append avr categ collab dc dict doc déc encycl exempl fig févr gouv ill illustr imprim j.-c janv jr
    juil mm nov oct op prof publ réf sept symb synth éd édit équiv éval`,
  it: `ag avv cfr dc dott dr fig geom ing ltd on pag rag sez sig tav vol`,
  pt: `abrev adm agric alm anat apart apt arit arqueol arquit astron autom av biogr bras caps cel cf compl contab créd
    cx círc cód desc dipl dir div doc dr dra dras drs déb educ elem eletr eletrôn eng ex exma exmo fac fasc fev ff fig
    filos fisiol fl fot fr fís geom gram gên ilma ilmo ind ingl jan jr jul jun liter ltd ltda matem máq méd mús n.sra
    neol nov náut odont odontol org organiz pe ph.d pp pq prof profa pron próx psicol pág quím ref relat sociol sta
    sto séc símb tec tecnol tel transp univ vol vs álg índ`,
  ru: `авг апр дек кв нояб окт отд проф руб сент тел тыс ул февр янв`,
};
