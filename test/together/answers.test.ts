import { together } from '../support/together'

together('answers')
