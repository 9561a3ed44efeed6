import french from '../../../../../node_modules/botframework-webchat-api/src/localization/fr-FR.json'

/** Stands in for Web Chat's words in 45 languages. */
export default () => ({ 'fr-FR': french, 'en-US': french })
