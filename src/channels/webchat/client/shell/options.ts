import { widgetTexts } from '../../../../texts/widget'

/** How a site wants the widget, read from the `data-` attributes of its `<script>`. */
export interface WidgetOptions {
  /** Where Déclic is, e.g. `https://declic.lycee.example`: the origin of the script itself. */
  readonly server: string
  /** `cadre`: the conversation in an `<iframe>`, apart from the page in everything. */
  readonly mode: 'direct' | 'cadre'
  readonly title: string
  readonly button: string
  readonly position: 'droite' | 'gauche'
  readonly logo: string | undefined
  readonly look: Look
}

/** What a frame is given too. */
export interface Look {
  /** e.g. `#a3262a` */
  readonly couleur?: string | undefined
  readonly theme: 'clair' | 'sombre' | 'auto'
  readonly coins: 'arrondis' | 'droits'
  /** e.g. `Marianne, Arial, sans-serif`: a font the page already has. */
  readonly police?: string | undefined
}

export function parseOptions(script: HTMLScriptElement): WidgetOptions {
  const { mode, titre, bouton, position, logo } = script.dataset
  return {
    server: new URL(script.src).origin,
    mode: mode === 'cadre' ? 'cadre' : 'direct',
    title: titre || widgetTexts.title,
    button: bouton || widgetTexts.button,
    position: position === 'gauche' ? 'gauche' : 'droite',
    logo: logo || undefined,
    look: parseLook(script.dataset),
  }
}

/** From `data-` attributes, or from the query of a page. */
export function parseLook(given: Readonly<Record<string, string | undefined>>): Look {
  const { couleur, theme, coins, police } = given
  return {
    couleur: couleur || undefined,
    theme: theme === 'clair' || theme === 'sombre' ? theme : 'auto',
    coins: coins === 'droits' ? 'droits' : 'arrondis',
    police: police || undefined,
  }
}
