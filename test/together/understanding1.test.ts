import { together } from '../support/together'

together('understanding', 1, 2)
