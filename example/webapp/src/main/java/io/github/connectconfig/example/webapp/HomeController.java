package io.github.connectconfig.example.webapp;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.Make;
import io.github.connectconfig.ResponseType;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the page with the button, and handles the button. */
@Controller
class HomeController {
    private static final List<String> MAKES =
            List.of(Make.AUDI, Make.BMW, Make.FORD, Make.HYUNDAI, Make.KIA, Make.NISSAN, Make.TESLA, Make.VOLVO);

    private final VehicleConnect connect;
    private final IssuedStates states;

    HomeController(VehicleConnect connect, IssuedStates states) {
        this.connect = connect;
        this.states = states;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("start", "any");
        return page(model);
    }

    /** Redirects the owner to Connect, with a new state. */
    @PostMapping("/connect")
    String connect(
            @RequestParam(defaultValue = "any") String start,
            @RequestParam(defaultValue = "") String make,
            @RequestParam(defaultValue = "") String vin,
            @RequestParam(defaultValue = "false") boolean single,
            @RequestParam(defaultValue = "false") boolean again,
            @RequestParam(defaultValue = "false") boolean codeless,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        ApprovalPrompt prompt = again ? ApprovalPrompt.FORCE : ApprovalPrompt.AUTO;
        ResponseType type = codeless ? ResponseType.NONE : ResponseType.CODE;
        String owner = OwnerId.of(session);
        String state = states.issue(session);
        try {
            URI url = switch (start) {
                case "brand" -> connect.authorizeBrand(state, owner, type, prompt, single, make);
                case "vin" -> connect.authorizeVehicle(state, owner, type, prompt, vin.strip());
                default -> connect.authorize(state, owner, type, prompt, single);
            };
            return "redirect:" + url;
        } catch (IllegalArgumentException refused) {
            // The factory checks the input of the owner, so this page does not have to validate a VIN.
            states.withdraw(session, state);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refusal", refused.getMessage())
                    .addAttribute("start", start)
                    .addAttribute("make", make)
                    .addAttribute("vin", vin)
                    .addAttribute("single", single)
                    .addAttribute("again", again)
                    .addAttribute("codeless", codeless);
            return page(model);
        }
    }

    private String page(Model model) {
        model.addAttribute("connect", connect);
        model.addAttribute("makes", MAKES);
        return "home";
    }
}
