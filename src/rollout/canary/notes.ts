/** Topic of the journal's notes that a step had its extension. */
export const extensionTopic = 'canary-extension'

/** The note that a step had its extension; a later run that judges the step anew gives it none. */
export const extensionNote = (number: number) => ({ topic: extensionTopic, data: { number } })
