import { renderAbout, renderFindings, renderPrivacy } from '../../render/pages/replies.ts'
import { privately } from '../told.ts'
import { slashCommand, type Command } from './command.ts'

/** /help: what the bot does, with questions to try. */
export const HELP: Command = {
  registration: slashCommand('help', ({ help }) => help.description),
  run(call, desk) {
    const { reply, rows } = desk.help(call.locale)
    return privately(reply, rows)
  },
}

/** /about: what the bot is and what it has loaded; for whoever manages the server also what may keep it from working. */
export const ABOUT: Command = {
  registration: slashCommand('about', ({ about }) => about.description),
  run(call, desk) {
    const { version } = desk
    const reply = renderAbout({ version, library: desk.library(), measured: desk.measured() }, call.locale)
    const findings = async () => renderFindings(await desk.examine(), call.locale)
    return {
      kind: 'message',
      reply,
      rows: [],
      seenBy: 'asker',
      ...(call.isManager ? { afterwards: findings } : {}),
    }
  },
}

/** /privacy: what the bot sees and keeps. */
export const PRIVACY: Command = {
  registration: slashCommand('privacy', ({ privacy }) => privacy.description),
  run: (call) => privately(renderPrivacy(call.locale)),
}
