import { WebSocket } from 'ws'
import XMLHttpRequest from 'xhr2'

// The real client is made for browsers: it looks for both as globals when it is loaded.
Object.assign(globalThis, { WebSocket, XMLHttpRequest })

export { ConnectionStatus, DirectLine } from 'botframework-directlinejs'
