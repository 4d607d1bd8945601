import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';

/** What is wrong with the YAML, and what to write instead, at the place where that has to be written. */
export interface YamlMessage {
  /** Where in the text, from 0. */
  readonly offset: number;
  readonly message: string;
}

const COLUMN =
  'this line does not begin where its neighbours do: give all keys of an entry the same indentation, and each “-” of a list';
const QUOTES =
  'a text with “: ” or “ #” in it, or one that begins with {{, !, @, %, * or &, has to be in quotes';

/** In an author's words what the parser found; it sees a mistake only where it can no longer go on. */
export function describeYaml(error: YAMLError, source: string, document: Document): YamlMessage {
  const [offset] = error.pos;
  const at = (message: string): YamlMessage => ({ offset, message });
  const code: string = error.code;
  switch (code) {
    case 'TAB_AS_INDENT':
      return at('a tab: YAML is indented with spaces only');
    case 'DUPLICATE_KEY':
      return at(
        `“${wordAt(source, offset)}” is there twice: take one out, or begin another entry with “- ” before its first key`,
      );
    case 'MULTIPLE_DOCS':
      return at('a file holds one playbook: take out this line and what comes after it');
    case 'MISSING_CHAR':
      return /indicator/.test(error.message) ? at(COLUMN) : unclosed(error, document);
    case 'TAG_RESOLVE_FAILED':
      return at(tagged(error.message, source, offset));
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
    case 'NON_STRING_KEY':
    case 'BAD_SCALAR_START':
      return at(hasColonInside(lineAt(source, offset)) || startsOddly(source, offset) ? QUOTES : COLUMN);
    case 'BAD_INDENT':
      return /Flow (map|sequence)/.test(error.message) ? unclosed(error, document) : at(COLUMN);
    case 'BAD_DQ_ESCAPE':
      return at(
        `${error.message}: in double quotes “\\” has to be written “\\\\”; in single quotes it is itself`,
      );
    default:
      return at(error.message.split('\n')[0] ?? error.message);
  }
}

/** What was begun and never ended is a mistake where it begins: the last one that reaches to where reading stopped. */
function unclosed(error: YAMLError, document: Document): YamlMessage {
  const [end] = error.pos;
  let begin = end;
  visit(document, {
    Node: (_key, node) => {
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      const [from, , to] = node.range ?? [end, end, end];
      if ((quoted || (isCollection(node) && node.flow === true)) && from < end && to >= end) begin = from;
    },
  });
  const isQuote = error.code === 'MISSING_CHAR' && /quote/.test(error.message);
  return {
    offset: begin,
    message: isQuote ? 'this quote is never closed' : 'what begins here is never closed, with } or ]',
  };
}

function tagged(message: string, source: string, offset: number): string {
  const tag = /^\S+/.exec(source.slice(offset))?.[0] ?? message;
  const expression = lineAt(source, offset)
    .trim()
    .replace(/^[^:]*:\s*/, '');
  return tag.startsWith('!!')
    ? `the tag ${tag} is not allowed: write the value without it`
    : `to YAML “${tag}” is a tag: put the expression in quotes, as in "${expression.replace(/\s+#.*$/, '')}"`;
}

function wordAt(source: string, offset: number): string {
  return /^[^\s:]+/.exec(source.slice(offset))?.[0] ?? '';
}

function lineAt(source: string, offset: number): string {
  const from = source.lastIndexOf('\n', offset - 1) + 1;
  const to = source.indexOf('\n', offset);
  return source.slice(from, to === -1 ? undefined : to);
}

/** `ask: Note: how many?` */
function hasColonInside(line: string): boolean {
  return /^\s*(- )?[A-Za-z_]+:\s+[^"'{[#\s].*:(\s|$)/.test(line);
}

/** `text: {{ client.name }}, hello`, `text: "Sorry" is not enough` */
function startsOddly(source: string, offset: number): boolean {
  return /^\s*(- )?[A-Za-z_]+:\s+(\{\{|["'[\]@`%&*|>,])/.test(lineAt(source, offset));
}
