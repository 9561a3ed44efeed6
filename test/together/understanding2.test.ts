import { together } from '../support/together'

together('understanding', 2, 2)
