/** Written in by esbuild: where `chat.js` is served, e.g. `/webchat/chat-1f0c9a7d3b5e.js`. */
declare const CHAT_PATH: string
/** The same of `cards.js`. */
declare const CARDS_PATH: string
/** The same of `talk.js`. */
declare const TALK_PATH: string
