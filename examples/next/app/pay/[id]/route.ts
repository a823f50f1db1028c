import { redirectForm } from "cup-quickpay";
import { waitingPage } from "cup-quickpay/inbox";
import { theShop } from "../../../the-shop";

/** The customer waits here, in whichever process, until the platform has said where to pay. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const { url, inbox } = await theShop();
  const news = await inbox.waitForRedirect(id, { timeout: "3s" });
  if (!news) {
    return html(waitingPage({ pollUrl: `/pay/${id}` }), 202);
  }
  return news.redirect_data
    ? html(redirectForm(news.redirect_data))
    : Response.redirect(`${url}/orders/${id}`, 303);
}

const html = (body: string, status = 200) =>
  new Response(body, { status, headers: { "Content-Type": "text/html; charset=utf-8" } });
