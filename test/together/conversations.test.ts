import { together } from '../support/together'

together('conversations')
