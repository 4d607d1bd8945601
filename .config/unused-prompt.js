// Stands in the bundle for prompts of Inquirer that are never put.
/** @returns {never} */
export default function unusedPrompt() {
  throw new Error('this prompt is not part of the bundle');
}
