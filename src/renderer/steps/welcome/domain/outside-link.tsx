import { Button } from '@mui/material';
import { Icon } from '../../../components/icon.tsx';

/** Pages of Cloudflare's dashboard (facts: domains#account, domains#add-domain, domains#buy-domain). */
export const cloudflarePages = {
  signUp: 'https://dash.cloudflare.com/sign-up',
  addDomain: 'https://dash.cloudflare.com/?to=/:account/add-site',
  buyDomain: 'https://dash.cloudflare.com/?to=/:account/domains/register',
} as const;

/** Opens a page of theirs in the browser. */
export function OutsideLink(props: { readonly to: keyof typeof cloudflarePages; readonly label: string }) {
  return (
    <Button
      variant="outlined"
      component="a"
      href={cloudflarePages[props.to]}
      target="_blank"
      rel="noopener noreferrer"
      endIcon={<Icon name="outside" size={18} />}
    >
      {props.label}
    </Button>
  );
}
