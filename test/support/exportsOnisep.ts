import { deflateRawSync } from 'node:zlib'

/** A record of « Idéo-Fiches métiers », descriptions in HTML; only what matters to the test needs naming. */
export interface MetierRecord {
  readonly id?: string
  readonly nom?: string
  readonly feminin?: string
  readonly masculin?: string
  readonly synonymes?: readonly { readonly nom: string; readonly feminin?: string; readonly masculin?: string }[]
  readonly codesRome?: readonly string[]
  readonly accroche?: string
  readonly formatCourt?: string
  readonly nature?: string
  readonly competences?: string
  readonly condition?: string
  readonly vie?: string
  readonly acces?: string
  readonly statuts?: readonly string[]
  readonly niveau?: string
  readonly formations?: readonly (readonly [id: string, libelle: string])[]
  readonly interets?: readonly string[]
  readonly secteurs?: readonly string[]
  readonly metiersAssocies?: readonly (readonly [id: string, libelle: string])[]
  readonly sources?: readonly (readonly [valeur: string, commentaire: string])[]
}

/** How Onisep wrote its exports: until 2023, since 2025, and since 2025 with `id` and `libelle` as attributes. */
export type Generation = '2023' | '2025' | '2025-attributs'

export function metiersXml(records: readonly MetierRecord[], generation: Generation = '2025'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<metiers>\n${records.map((record) => metierXml(record, generation)).join('\n')}\n</metiers>\n`
}

function metierXml(record: MetierRecord, generation: Generation): string {
  const nom = record.nom ?? 'élagueur/euse'
  return [
    '<metier>',
    element('identifiant', record.id ?? 'MET.9001'),
    element('nom_metier', nom),
    element('libelle_feminin', record.feminin ?? 'élagueuse'),
    element('libelle_masculin', record.masculin ?? 'élagueur'),
    wrap(
      'synonymes',
      record.synonymes?.map((each) => synonyme(each, generation)),
    ),
    wrap(
      'romesV3',
      record.codesRome?.map((code) => element('romeV3', code)),
    ),
    cdata('competences', record.competences),
    cdata('condition_travail', record.condition),
    cdata('nature_travail', record.nature),
    cdata('acces_metier', record.acces),
    cdata('vie_professionnelle', record.vie),
    cdata('accroche_metier', record.accroche ?? '<p>Couper les arbres.</p>'),
    formatCourt(nom, record.formatCourt ?? '<p>On coupe les branches.</p>', generation),
    wrap(
      'statuts',
      record.statuts?.map((libelle) => item('statut', 'T-ITM.9', libelle, generation)),
    ),
    wrap(
      'metiers_associes',
      record.metiersAssocies?.map(([id, libelle]) => item('metier_associe', id, libelle, generation)),
    ),
    record.niveau === undefined
      ? '<niveau_acces_min/>'
      : item('niveau_acces_min', 'REF.410', record.niveau, generation),
    wrap(
      'formations_min_requise',
      record.formations?.map(([id, libelle]) => item('formation_min_requise', id, libelle, generation)),
    ),
    '<publications/>',
    wrap(
      'sources_numeriques',
      record.sources?.map(
        ([valeur, commentaire]) =>
          `<source>${element('valeur', valeur)}${element('commentaire', commentaire)}</source>`,
      ),
    ),
    wrap(
      'secteurs_activite',
      record.secteurs?.map((libelle) => item('secteur_activite', 'T-ITM.1', libelle, generation)),
    ),
    wrap(
      'centres_interet',
      record.interets?.map((libelle) => item('centre_interet', 'T-IDEO2.1', libelle, generation)),
    ),
    '</metier>',
  ].join('\n    ')
}

export interface FormationRecord {
  readonly id?: string
  readonly libelle?: string
  readonly sigle?: string
  readonly duree?: string
  readonly niveau?: string
  readonly type?: readonly [libelle: string, sigle: string]
  readonly url?: string
  readonly description?: string
  readonly acces?: string
  readonly attendus?: string
  readonly poursuite?: string
  readonly metiers?: readonly (readonly [id: string, nom: string])[]
  readonly modifiee?: string
}

export function formationsXml(records: readonly FormationRecord[]): string {
  const all = records.map((record) =>
    [
      '<formation>',
      element('identifiant', record.id ?? 'FOR.1'),
      '<code_scolarite>50025524</code_scolarite>',
      element('sigle', record.sigle ?? ''),
      element('duree_formation', record.duree ?? '2 ans'),
      element('niveau_certification', record.niveau ?? 'niveau 3'),
      element('libelle_complet', record.libelle ?? 'CAP élagueur'),
      `<type_Formation>${element('type_formation_sigle', record.type?.[1] ?? '')}${element('type_formation_libelle', record.type?.[0] ?? '')}</type_Formation>`,
      element('url', record.url ?? ''),
      cdata('descriptif_format_court', record.description),
      cdata('descriptif_acces', record.acces),
      cdata('attendus', record.attendus),
      cdata('descriptif_poursuite_etudes', record.poursuite),
      wrap(
        'metiers_formation',
        record.metiers?.map(([id, nom]) => `<metier>${element('id', id)}${element('nom_metier', nom)}</metier>`),
      ),
      element('modification_date', record.modifiee ?? ''),
      '</formation>',
    ].join('\n  '),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<formations>${all.join('\n')}</formations>\n`
}

/** A zip of these files; names are written as they are, honest or not. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const [nameBytes, data] = [Buffer.from(name), Buffer.from(text)]
    const packed = deflateRawSync(data)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes, packed])
    const central = Buffer.alloc(14)
    central.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, central, nameBytes]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(centrals.length, 8)
  end.writeUInt16LE(centrals.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function synonyme(
  { nom, feminin, masculin }: { readonly nom: string; readonly feminin?: string; readonly masculin?: string },
  generation: Generation,
): string {
  if (generation === '2023') return element('synonyme', nom)
  return `<synonyme>${element('nom_metier', nom)}${element('libelle_feminin', feminin ?? nom)}${element('libelle_masculin', masculin ?? nom)}</synonyme>`
}

function formatCourt(nom: string, html: string, generation: Generation): string {
  if (generation !== '2023') return cdata('format_court', html)
  const format = (type: string, text: string) =>
    `<format_court>${element('type', type)}${element('libelle', nom)}${cdata('descriptif', text)}</format_court>`
  return `<formats_courts>${format('Fiche metier (Documentation)', '<p>Un autre texte.</p>')}${format('Dico des métiers', html)}</formats_courts>`
}

function item(name: string, id: string, libelle: string, generation: Generation): string {
  if (generation === '2025-attributs')
    return `<${name} id="${id}" libelle="${escapeXml(libelle).replace(/"/g, '&quot;')}"/>`
  return `<${name}>${element('id', id)}${element('libelle', libelle)}</${name}>`
}

function element(name: string, text: string): string {
  return text === '' ? `<${name}/>` : `<${name}>${escapeXml(text)}</${name}>`
}

function cdata(name: string, html: string | undefined): string {
  return html === undefined ? `<${name}/>` : `<${name}><![CDATA[\n        ${html}]]></${name}>`
}

function wrap(name: string, items: readonly string[] | undefined): string {
  return items === undefined ? `<${name}/>` : `<${name}>${items.join('\n        ')}</${name}>`
}
