import aabenraa from './aabenraa.json' with { type: 'json' };
import egedal from './egedal.json' with { type: 'json' };
import faxe from './faxe.json' with { type: 'json' };
import frederikssund from './frederikssund.json' with { type: 'json' };
import gladsaxe from './gladsaxe.json' with { type: 'json' };
import type { AllowanceGuideline } from './guideline.js';
import guldborgsund from './guldborgsund.json' with { type: 'json' };
import helsingoer from './helsingoer.json' with { type: 'json' };
import herning from './herning.json' with { type: 'json' };
import holbaek2023 from './holbaek-2023.json' with { type: 'json' };
import holbaek2024 from './holbaek-2024.json' with { type: 'json' };
import kolding from './kolding.json' with { type: 'json' };
import lyngbyTaarbaek2019 from './lyngby-taarbaek-2019.json' with { type: 'json' };
import lyngbyTaarbaek2019Flat from './lyngby-taarbaek-2019-flat.json' with { type: 'json' };
import lyngbyTaarbaek2019None from './lyngby-taarbaek-2019-none.json' with { type: 'json' };
import naestved from './naestved.json' with { type: 'json' };
import naestved176 from './naestved-176.json' with { type: 'json' };
import roedovre from './roedovre.json' with { type: 'json' };
import roskilde from './roskilde.json' with { type: 'json' };
import silkeborg from './silkeborg.json' with { type: 'json' };
import ungecentrum2023 from './ungecentrum-2023.json' with { type: 'json' };
import ungecentrum2024 from './ungecentrum-2024.json' with { type: 'json' };
import vejle from './vejle.json' with { type: 'json' };

/** Every built-in guideline. A test checks each file against the schema and for faults. */
export const builtIn = [
  aabenraa,
  egedal,
  faxe,
  frederikssund,
  gladsaxe,
  guldborgsund,
  helsingoer,
  herning,
  holbaek2023,
  holbaek2024,
  kolding,
  lyngbyTaarbaek2019,
  lyngbyTaarbaek2019Flat,
  lyngbyTaarbaek2019None,
  naestved,
  naestved176,
  roedovre,
  roskilde,
  silkeborg,
  ungecentrum2023,
  ungecentrum2024,
  vejle,
] as unknown as readonly AllowanceGuideline[];
