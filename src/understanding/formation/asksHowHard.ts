const DUR = '(?:durs?|dures?|difficiles?|compliquee?s?|facile|simple|chaud)'
const SI = '(?:(?:que c est|si|trop|tres|super|assez|plutot|vraiment|hyper) )*'

/** Of a training written `F`, and nothing else. */
const SUR = new RegExp(
  `^(?:(?:et|mais|le|la|l|un|une|du coup) )*F (?:(?:c est|est ce|est|est il|est elle|ca a l air|que) ${SI}${DUR}(?: ou pas| non| ou facile)?|${DUR} (?:ou pas|ou facile))$|^(?:c est|est ce que c est) ${SI}${DUR} (?:le|la|l|un|une) F$`,
)

/** « F c'est dur ? », « F, dur ou pas »: no sheet tells; « ça dure » asks how long. */
export function asksHowHard(masque: string): boolean {
  return SUR.test(masque)
}
