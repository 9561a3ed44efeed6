/** « d’éducateur », « de plombier »; `montre`: the same name as it is shown. */
export function de(nom: string, montre: string = nom): string {
  return /^[aeéèêiîoôuœ]/i.test(nom) ? `d’${montre}` : `de ${montre}`
}
