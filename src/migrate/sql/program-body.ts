import { nextToken, type Token } from './lexer.ts'

const bodyKinds = new Set(['PROCEDURE', 'FUNCTION', 'TRIGGER', 'EVENT'])
const blockOpeners = new Set(['IF', 'LOOP', 'WHILE', 'REPEAT', 'FOR'])
const blockNames = new Set([...blockOpeners, 'CASE'])
const statementStarters = new Set([';', ':', 'BEGIN', 'THEN', 'ELSE', 'DO', 'LOOP', 'REPEAT'])
const simpleVerbs = new Set(
  'SELECT INSERT UPDATE DELETE REPLACE CALL RETURN WITH TRUNCATE DROP ALTER CREATE SIGNAL EXECUTE PREPARE'.split(' '),
)

/**
 * Follows the nesting of BEGIN … END, IF … END IF, CASE … END and the loops within one statement, so that the
 * semicolons in the body of a stored program are known from the one that ends it.
 */
export class ProgramBody {
  readonly #text: string
  #depth = 0
  #parentheses = 0
  #count = 0
  #previous = ''
  /** What the statement is: nothing of ours, the head of a stored program, or its body. */
  #place: 'start' | 'plain' | 'create' | 'head' | 'body' = 'start'
  #kind = ''
  #hasPassedHead = false
  #isAfterEnd = false

  constructor(text: string) {
    this.#text = text
  }

  isOpen(): boolean {
    return this.#depth > 0
  }

  see(token: Token): void {
    if (this.#place === 'plain' || token.kind === 'versioned') return
    const isWord = token.kind === 'word'
    const raw = token.end - token.start <= 12 ? this.#text.slice(token.start, token.end) : ''
    const word = isWord ? raw.toUpperCase() : token.kind === 'punctuation' || token.kind === 'delimiter' ? raw : ''
    this.#count++
    if (word === '(') this.#parentheses++
    else if (word === ')') this.#parentheses--
    if (this.#place === 'start') this.#start(word)
    else if (this.#place === 'create') this.#create(word)
    else if (this.#place === 'head') this.#head(word)
    else if (isWord) this.#body(word, token)
    if (!isWord) this.#isAfterEnd = false
    this.#previous = word
  }

  #start(word: string): void {
    if (word === 'CREATE') this.#place = 'create'
    else if (word === 'BEGIN') this.#place = 'head'
    else if (blockNames.has(word)) this.#open()
    else this.#place = 'plain'
    if (word === 'BEGIN') this.#kind = 'ANONYMOUS'
  }

  /** Between CREATE and the kind of thing: OR REPLACE, DEFINER = …, AGGREGATE; anything else is no program. */
  #create(word: string): void {
    if (bodyKinds.has(word)) {
      this.#kind = word
      this.#place = 'head'
    } else if (word === 'TABLE' || word === 'INDEX' || word === 'VIEW' || word === '(' || this.#count > 16) {
      this.#place = 'plain'
    }
  }

  #head(word: string): void {
    if (this.#kind === 'ANONYMOUS') {
      if (word === 'NOT') this.#open()
      else this.#place = 'plain'
      return
    }
    if (this.#parentheses > 0) return
    if (this.#kind === 'TRIGGER' && !this.#hasPassedHead) {
      if (word === 'ROW') this.#hasPassedHead = true
      return
    }
    if (this.#kind === 'EVENT' && !this.#hasPassedHead) {
      if (word === 'DO') this.#hasPassedHead = true
      return
    }
    if (this.#previous === 'IF' && (word === 'NOT' || word === 'EXISTS')) return
    if (word === 'BEGIN' || word === 'LOOP' || word === 'WHILE' || word === 'CASE' || word === 'REPEAT') this.#open()
    else if (word === 'IF' || word === 'FOR') this.#openUnlessOption(word)
    else if (simpleVerbs.has(word) || (word === 'SET' && this.#previous !== 'CHARACTER')) this.#place = 'plain'
  }

  /** `IF` opens a block unless it is the IF of `CREATE PROCEDURE IF NOT EXISTS`, which comes first in the head. */
  #openUnlessOption(word: string): void {
    if (word === 'IF' && bodyKinds.has(this.#previous)) return
    this.#open()
  }

  #open(): void {
    this.#place = 'body'
    this.#depth++
  }

  #body(word: string, token: Token): void {
    if (this.#isAfterEnd) {
      this.#isAfterEnd = false
      if (blockNames.has(word)) {
        this.#previous = word
        return
      }
    }
    if (word === 'END') {
      this.#depth--
      this.#isAfterEnd = true
    } else if (word === 'CASE' || (word === 'BEGIN' && this.#isBlockBegin(token))) this.#depth++
    else if (blockOpeners.has(word) && statementStarters.has(this.#previous)) this.#depth++
  }

  /** `begin` is no reserved word: a column may have that name. */
  #isBlockBegin(token: Token): boolean {
    const next = nextToken(this.#text, token.end)
    const isOperand =
      next !== undefined && '=,.)<>+-*/'.includes(this.#text[next.start]!) && next.kind === 'punctuation'
    return !isOperand && !['.', ',', '(', '=', '@'].includes(this.#previous)
  }
}
